import type { EstimatedPremium, PercentAxis } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { along, stretch } from "../curve/index.ts";
import { PercentLines } from "./percent-lines.tsx";

/** An estimate as a tick in its 95 % band; where it is withheld, hatch and no axis. */
export function EstimateDrawing({
  premium,
  axis,
}: {
  readonly premium: EstimatedPremium | null;
  readonly axis: PercentAxis;
}): ReactNode {
  if (premium === null) {
    return (
      <svg className="premium-plot" width="100%" aria-hidden="true">
        <rect className="stub" width="100%" y="50%" height="12" />
      </svg>
    );
  }
  const { percent, low, high } = premium;
  return (
    <svg className="premium-plot" width="100%" aria-hidden="true">
      <rect className="band" x={along(low, axis)} width={stretch(low, high, axis)} height="100%" />
      <PercentLines axis={axis} />
      <line className="interval" x1={along(low, axis)} x2={along(high, axis)} y1="50%" y2="50%" />
      <line className="median" x1={along(percent, axis)} x2={along(percent, axis)} y1="10%" y2="90%" />
    </svg>
  );
}
