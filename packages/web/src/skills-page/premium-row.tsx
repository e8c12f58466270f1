import { type PercentAxis, type PremiumRecord, premiumWords } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { Carried } from "./carried.tsx";
import { PremiumDrawing } from "./premium-drawing.tsx";
import { spokenPremium } from "./premium-mark.ts";

/** One premium of a panel's picture: who prints it, its mark, its amount; its name leads to its line in the table. */
export function PremiumRow({
  record,
  line,
  axis,
  isDisputed,
}: {
  readonly record: PremiumRecord;
  /** The id of its line in the table. */
  readonly line: string;
  readonly axis: PercentAxis;
  readonly isDisputed: boolean;
}): ReactNode {
  const { source, level, date, standing } = record;
  return (
    <li className="premium-row">
      <span className="premium-who">
        <a href={`#${line}`}>{source.publisher}</a>
        <small>{[level !== "all" && `${level} level`, date].filter(Boolean).join(", ")}</small>
      </span>
      <PremiumDrawing record={record} axis={axis} />
      <span className="premium-amount">
        <span aria-hidden="true">
          <b>{premiumWords(record)}</b>
          {isDisputed && " ≠"}
        </span>
        <span className="aside">{spokenPremium(record, isDisputed)}</span>
        {standing === "carried" && <Carried />}
        {standing === "claim" && <small>a claim only</small>}
      </span>
    </li>
  );
}
