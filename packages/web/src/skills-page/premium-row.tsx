import type { PercentAxis, PremiumRecord } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { PremiumAmount } from "./premium-amount.tsx";
import { PremiumDrawing } from "./premium-drawing.tsx";
import { ofWhen } from "./premium-mark.ts";

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
  return (
    <li className="premium-row">
      <span className="premium-who">
        <a href={`#${line}`}>{record.source.publisher}</a>
        <small>{ofWhen(record)}</small>
      </span>
      <PremiumDrawing record={record} axis={axis} />
      <PremiumAmount record={record} isDisputed={isDisputed} />
    </li>
  );
}
