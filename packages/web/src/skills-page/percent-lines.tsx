import { type PercentAxis, signedPercent } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { along } from "../curve/index.ts";

/** The hairlines of a panel's axis through one of its rows; the one at zero is where no difference is. */
export function PercentLines({ axis }: { readonly axis: PercentAxis }): ReactNode {
  return ticksOf(axis).map((tick) => (
    <line
      key={tick}
      className={tick === 0 ? "percent-line zero" : "percent-line"}
      x1={along(tick, axis)}
      x2={along(tick, axis)}
      y1="0"
      y2="100%"
    />
  ));
}

/** The labels over a panel's axis, the outermost kept within it. */
export function PercentLabels({ axis }: { readonly axis: PercentAxis }): ReactNode {
  const ticks = ticksOf(axis);
  return (
    <svg className="percent-labels" width="100%" height="20" aria-hidden="true">
      {ticks.map((tick, index) => (
        <text
          key={tick}
          x={along(tick, axis)}
          y="14"
          textAnchor={index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle"}
        >
          {signedPercent(tick)}
        </text>
      ))}
    </svg>
  );
}

function ticksOf({ from, to, step }: PercentAxis): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}
