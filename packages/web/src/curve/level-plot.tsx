import { type CurveStep, type PayAxis, payAt, shareAlong } from "@paycurve/core/curve";
import { shortRange } from "@paycurve/core/figures";
import {
  type Currency,
  formatCount,
  formatMoney,
  formatShort,
  money,
  moneyOfMajor,
} from "@paycurve/core/money";
import { memo, type ReactNode } from "react";
import { along } from "./along.ts";
import type { CurveRow } from "./curve-model.ts";
import { MedianBand, printed, QuantileMarks } from "./quantile-marks.tsx";
import { isBroken, StrokePaths } from "./stroke-paths.tsx";
import { strokeWidth } from "./strokes.ts";
import { WithheldStubs } from "./withheld-stubs.tsx";

/** The drawing above one level's baseline: its postings, where its quantiles lie, and what is withheld. */
export const LevelPlot = memo(function Drawing({
  row,
  axis,
  currency,
}: {
  readonly row: CurveRow;
  readonly axis: PayAxis;
  readonly currency: Currency;
}): ReactNode {
  const { step, strokes } = row;
  if (!step || !strokes) return null;
  return (
    <>
      <MedianBand step={step} axis={axis} />
      <StrokePaths strokes={strokes} step={step} axis={axis} />
      <QuantileMarks step={step} axis={axis} />
      <WithheldStubs step={step} axis={axis} />
      <PastTheEnds row={row} axis={axis} currency={currency} />
      <TallestCount row={row} axis={axis} currency={currency} />
      <RepeatedRange row={row} axis={axis} currency={currency} />
      <MedianLabel row={row} axis={axis} currency={currency} />
    </>
  );
});

interface LabelProps {
  readonly row: CurveRow;
  readonly axis: PayAxis;
  readonly currency: Currency;
}

function MedianLabel({ row, axis, currency }: LabelProps): ReactNode {
  const median = row.step && printed(row.step, 0.5);
  if (!median) return null;
  const leftward = shareAlong(median.value, axis) > 0.14;
  return (
    <text
      className="median-label"
      x={along(median.value, axis)}
      dx={leftward ? -6 : 6}
      y="9"
      textAnchor={leftward ? "end" : "start"}
    >
      {formatMoney(money(Math.round(median.value), currency))}
    </text>
  );
}

function PastTheEnds({ row: { strokes }, axis, currency }: LabelProps): ReactNode {
  const say = (minorUnits: number): string => formatShort(money(minorUnits, currency));
  return (
    <>
      {strokes && strokes.above > 0 && (
        <text className="remark past" x="100%" y="100%" dy="-6" textAnchor="end">
          {formatCount(strokes.above)} above {say(axis.to)}
        </text>
      )}
      {strokes && strokes.below > 0 && (
        <text className="remark past" x="0" y="100%" dy="-6">
          {formatCount(strokes.below)} below {say(axis.from)}
        </text>
      )}
    </>
  );
}

const WORTH_NAMING = { postings: 5, share: 0.02 };

function isWorthNaming(postings: number, { n, median }: CurveStep): boolean {
  return median !== null && postings >= Math.max(WORTH_NAMING.postings, WORTH_NAMING.share * n);
}

/** The count of the tallest stroke, where it wears a break and no repeated range says it. */
function TallestCount({ row: { strokes, step, repeated }, axis }: LabelProps): ReactNode {
  const broken = step?.median != null ? (strokes?.inside.filter(isBroken) ?? []) : [];
  if (broken.length === 0 || !step || isWorthNaming(repeated?.[2] ?? 0, step)) return null;
  const tallest = broken.reduce((best, stroke) => (stroke.postings > best.postings ? stroke : best));
  const pay = axis.from + (tallest.place + 0.5) * strokeWidth(axis);
  return (
    <text className="remark" x={along(pay, axis)} dx="5" y="2">
      {formatCount(tallest.postings)}
    </text>
  );
}

/** Names the range that most postings share, where so many do that its stroke stands out. */
function RepeatedRange({ row: { repeated, step }, axis, currency }: LabelProps): ReactNode {
  const [low, high, postings] = repeated ?? [0, 0, 0];
  if (!step || !isWorthNaming(postings, step)) return null;
  const middle = payAt([low, high, postings], "midpoint");
  const share = shareAlong(middle, axis);
  if (share < 0 || share > 1) return null;
  const leftward = share > 0.5;
  const range = shortRange(moneyOfMajor(low, currency), moneyOfMajor(high, currency));
  return (
    <text
      className="remark"
      x={along(middle, axis)}
      dx={leftward ? -6 : 8}
      y="22"
      textAnchor={leftward ? "end" : "start"}
    >
      <tspan className="in-full">
        {formatCount(postings)} postings, one {low === high ? "amount" : "identical range"}: {range}
      </tspan>
      <tspan className="in-short">
        {formatCount(postings)}: one {low === high ? "amount" : "range"}
      </tspan>
    </text>
  );
}
