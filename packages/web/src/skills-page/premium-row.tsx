import type { PercentAxis, PremiumRecord } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { PremiumAmount } from "./premium-amount.tsx";
import { PremiumDrawing } from "./premium-drawing.tsx";
import { ofWhen } from "./premium-mark.ts";

/** One premium of a panel's picture: what it is told by, its mark, its amount; its name leads to its line in the table. */
export function PremiumRow({
  record,
  name,
  line,
  axis,
  isDisputed,
}: {
  readonly record: PremiumRecord;
  /** What tells it from the panel's others: who prints it, or whom it is of. */
  readonly name: string;
  /** The id of its line in the table. */
  readonly line: string;
  readonly axis: PercentAxis;
  readonly isDisputed: boolean;
}): ReactNode {
  return (
    <li className="premium-row">
      <span className="premium-who">
        <a href={`#${line}`}>{name}</a>
        <small>{ofWhen(record)}</small>
      </span>
      <PremiumDrawing record={record} axis={axis} />
      <PremiumAmount record={record} isDisputed={isDisputed} />
    </li>
  );
}
