import type { CurveStep, PayAxis, PrintedQuantile } from "@paycurve/core/curve";
import type { ReactNode } from "react";
import { along, stretch } from "./along.ts";

type Estimate = Extract<PrintedQuantile, { readonly value: number }>;

/** What a level's quantiles look like: whiskers between the deciles, a bar over the middle half, the median's tick. */
export function QuantileMarks({
  step,
  axis,
}: {
  readonly step: CurveStep;
  readonly axis: PayAxis;
}): ReactNode {
  const [p10, p25, median, p75, p90] = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => printed(step, p));
  return (
    <>
      {p10 && p90 && <Whisker from={p10.value} to={p90.value} axis={axis} />}
      {p25 && p75 && (
        <rect
          className="middle-half"
          x={along(p25.value, axis)}
          width={stretch(p25.value, p75.value, axis)}
          y="100%"
          height="4"
        />
      )}
      {[p25, p75].map((end) => end && <Unsure key={end.p} estimate={end} axis={axis} />)}
      {median && (
        <line
          className="median"
          x1={along(median.value, axis)}
          x2={along(median.value, axis)}
          y1="0"
          y2="100%"
        />
      )}
    </>
  );
}

/** The band in which a level's median may lie, behind everything else. */
export function MedianBand({ step, axis }: { readonly step: CurveStep; readonly axis: PayAxis }): ReactNode {
  const median = printed(step, 0.5);
  if (!median) return null;
  const { low, high } = median;
  return <rect className="band" x={along(low, axis)} width={stretch(low, high, axis)} y="0" height="100%" />;
}

/** A quantile where it is printed, null where it is withheld. */
export function printed({ quantiles }: CurveStep, p: number): Estimate | null {
  const found = quantiles.find((quantile) => quantile.p === p);
  return found && "value" in found ? found : null;
}

/** Where an end of the middle half may lie: ink that is less sure is paler. */
function Unsure({
  estimate: { low, high },
  axis,
}: {
  readonly estimate: Estimate;
  readonly axis: PayAxis;
}): ReactNode {
  return (
    <rect className="unsure" x={along(low, axis)} width={stretch(low, high, axis)} y="100%" height="4" />
  );
}

function Whisker({
  from,
  to,
  axis,
}: {
  readonly from: number;
  readonly to: number;
  readonly axis: PayAxis;
}): ReactNode {
  const [x1, x2] = [along(from, axis), along(to, axis)];
  return (
    <svg className="whisker" y="100%" overflow="visible">
      <line x1={x1} x2={x2} y1="1.5" y2="1.5" />
      <line x1={x1} x2={x1} y1="-2" y2="5" />
      <line x1={x2} x2={x2} y1="-2" y2="5" />
    </svg>
  );
}
