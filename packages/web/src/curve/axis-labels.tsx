import type { PayAxis } from "@paycurve/core/curve";
import { type Currency, formatMoney, formatShort, money } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { along } from "./along.ts";
import type { CurveModel } from "./curve-model.ts";
import { labelRoom } from "./label-room.ts";

/** What of a drawing its axis needs. */
export type AxisModel = Pick<CurveModel, "axis" | "ticks">;

/** The amounts over the axis: in full where there is room, short on a phone. */
export function AxisLabels({
  model: { axis, ticks },
  currency,
}: {
  readonly model: AxisModel;
  readonly currency: Currency;
}): ReactNode {
  return (
    <svg className="axis-labels" width="100%" aria-hidden="true">
      {ticks.map(({ pay, major }) => (
        <g key={pay} className={major ? "major" : "minor"}>
          <text className="in-full" x={along(pay, axis)} y="14" textAnchor="middle">
            {currency === "INR" ? formatShort(money(pay, currency)) : formatMoney(money(pay, currency))}
          </text>
          <ShortLabel pay={pay} axis={axis} words={formatShort(money(pay, currency))} />
        </g>
      ))}
    </svg>
  );
}

/** An amount in short, kept within a narrow drawing. */
function ShortLabel({
  pay,
  axis,
  words,
}: {
  readonly pay: number;
  readonly axis: PayAxis;
  readonly words: string;
}): ReactNode {
  const { pixels, isCrowded } = labelRoom(words, pay, axis);
  return (
    <text
      className={isCrowded ? "in-short crowded" : "in-short"}
      x={along(pay, axis)}
      dx={pixels || undefined}
      y="14"
      textAnchor="middle"
    >
      {words}
    </text>
  );
}

/** The hairlines under the labels, through every level. */
export function AxisLines({ model: { axis, ticks } }: { readonly model: AxisModel }): ReactNode {
  return (
    <div className="overlay lines" aria-hidden="true">
      <svg width="100%" height="100%" aria-hidden="true">
        {ticks.map(({ pay, major }) => (
          <line
            key={pay}
            className={major ? "major" : "minor"}
            x1={along(pay, axis)}
            x2={along(pay, axis)}
            y1="0"
            y2="100%"
          />
        ))}
      </svg>
    </div>
  );
}
