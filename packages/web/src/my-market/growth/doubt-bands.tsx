import type { PayAxis } from "@paycurve/core/curve";
import type { BorneLevel, Interval } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { alongMajor, stretch } from "../../curve/index.ts";
import { minorOf } from "./amounts.ts";

/** Where a level's median may lie: nine times in ten, one time in two, and the middle of that; hatched where mostly carried. */
export function DoubtBands({
  found: { pay, isMostlyModel, isCarried },
  axis,
}: {
  readonly found: BorneLevel;
  readonly axis: PayAxis;
}): ReactNode {
  const { ninety, half, median } = pay;
  return (
    <>
      <Band className="band" of={ninety} axis={axis} />
      <Band className="band-half" of={half} axis={axis} />
      {isMostlyModel && <Band className="modelled" of={half} axis={axis} />}
      {isCarried && <Band className="carried-outline" of={ninety} axis={axis} />}
      <rect className="median-tick" x={alongMajor(median, axis)} width="2" height="100%" />
    </>
  );
}

function Band({
  className,
  of: { low, high },
  axis,
}: {
  readonly className: string;
  readonly of: Interval;
  readonly axis: PayAxis;
}): ReactNode {
  return (
    <rect
      className={className}
      x={alongMajor(low, axis)}
      width={stretch(minorOf(low), minorOf(high), axis)}
      y="24%"
      height="76%"
    />
  );
}
