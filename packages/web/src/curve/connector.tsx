import type { PayAxis } from "@paycurve/core/curve";
import type { ReactNode } from "react";
import { along } from "./along.ts";

/** The hairline that joins two levels' medians, and the dots it joins. */
export function Connector({
  upper,
  lower,
  axis,
}: {
  readonly upper: number;
  readonly lower: number;
  readonly axis: PayAxis;
}): ReactNode {
  const [x1, x2] = [along(upper, axis), along(lower, axis)];
  return (
    <div className="overlay connector" aria-hidden="true">
      <svg width="100%" height="100%" aria-hidden="true">
        <line x1={x1} x2={x2} y1="0" y2="100%" />
        <circle cx={x1} cy="0" r="4" />
        <circle cx={x2} cy="100%" r="4" />
      </svg>
    </div>
  );
}
