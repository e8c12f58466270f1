import type { CurveStep, PayAxis } from "@paycurve/core/curve";
import type { ReactNode } from "react";
import { type Stroke, type Strokes, strokeWidth } from "./strokes.ts";

const TALLEST_SHARE = 0.052;
const HEIGHT = 100;

/** The postings of a level, one stroke each few thousand; darkest inside the quartiles, palest outside the deciles. */
export function StrokePaths({
  strokes,
  step,
  axis,
}: {
  readonly strokes: Strokes;
  readonly step: CurveStep;
  readonly axis: PayAxis;
}): ReactNode {
  const across = (axis.to - axis.from) / strokeWidth(axis);
  const bearsShares = step.median !== null;
  const shades = SHADES.map((shade) => ({
    shade,
    path: strokes.inside
      .filter((stroke) => shadeOf(stroke, step, axis) === shade)
      .map((stroke) => outline(stroke, bearsShares ? shareHeight(stroke) : stroke.postings * EACH))
      .join(""),
  }));
  return (
    <svg className="strokes" viewBox={`0 0 ${across} ${HEIGHT}`} preserveAspectRatio="none">
      {shades.map(({ shade, path }) => path && <path key={shade} className={shade} d={path} />)}
      {bearsShares && (
        <path className="breaks" d={strokes.inside.filter(isBroken).map(breakAcross).join("")} />
      )}
    </svg>
  );
}

/** Whether a stroke is taller than there is room: it wears a break, for its height says less than its count. */
export function isBroken({ share }: Stroke): boolean {
  return share > TALLEST_SHARE;
}

type Shade = "inner" | "outer" | "tail";

const SHADES: readonly Shade[] = ["tail", "outer", "inner"];

function shadeOf({ place }: Stroke, { quantiles }: CurveStep, axis: PayAxis): Shade {
  const width = strokeWidth(axis);
  const middle = axis.from + (place + 0.5) * width;
  const within = (low: number, high: number): boolean => {
    const [from, to] = [low, high].map((p) => quantiles.find((quantile) => quantile.p === p));
    if (!from || !to || "withheld" in from || "withheld" in to) return false;
    return middle >= from.value - width / 2 && middle <= to.value + width / 2;
  };
  if (within(0.25, 0.75)) return "inner";
  return within(0.1, 0.9) ? "outer" : "tail";
}

/** Of a level that bears no median a posting is a tick: its share of so few would stand for more than it is. */
const EACH = 14;

function shareHeight({ share }: Stroke): number {
  return Math.max(1.6, (Math.min(share, TALLEST_SHARE) / TALLEST_SHARE) * HEIGHT);
}

function outline({ place }: Stroke, height: number): string {
  const tall = Math.round(Math.min(height, HEIGHT) * 10) / 10;
  return `M${place + 0.25} ${HEIGHT}v-${tall}h.5v${tall}z`;
}

function breakAcross({ place }: Stroke): string {
  return `M${place} 17l1 -7v4l-1 7z`;
}
