import type { PointKind } from "@paycurve/core/transfer";
import type { ReactNode } from "react";

/** What a point's fill says: an offer and a colleague tell of pay, a recruiter and a role of what is advertised. */
const MEANINGS: Readonly<Record<PointKind, "paid" | "advertised">> = {
  offer: "paid",
  colleague: "paid",
  recruiter: "advertised",
  "comparable-role": "advertised",
};

/** A local point's mark around the height 0: a range is a bar without a centre, one amount a tick. */
export function PointShape({
  kind,
  weight,
  x,
  width,
}: {
  readonly kind: PointKind;
  readonly weight: number;
  readonly x: string;
  /** Null for one amount. */
  readonly width: string | null;
}): ReactNode {
  const fading = weight === 0 ? " gone" : weight < 1 ? " fading" : "";
  return (
    <g className={`shape ${MEANINGS[kind]}${fading}`}>
      {width === null ? (
        <rect x={x} y="-7" width="5" height="14" transform="translate(-2.5 0)" />
      ) : (
        <rect x={x} y="-4" width={width} height="8" />
      )}
    </g>
  );
}
