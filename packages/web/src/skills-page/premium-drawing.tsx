import type { PercentAxis, PremiumRecord } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { along, stretch } from "../curve/index.ts";
import { PercentLines } from "./percent-lines.tsx";
import { type PremiumShape, premiumShape } from "./premium-mark.ts";

interface DrawingProps {
  readonly record: Pick<PremiumRecord, "amount" | "standing" | "meaning">;
  readonly axis: PercentAxis;
}

/** A printed premium along its panel's axis: shape is the statistic, fill the meaning, outline how it may be taken. */
export function PremiumDrawing({ record, axis }: DrawingProps): ReactNode {
  const { amount, standing, meaning } = record;
  const Shape = SHAPES[premiumShape(amount)];
  return (
    <svg className="premium-plot" width="100%" aria-hidden="true">
      <PercentLines axis={axis} />
      <g className={`shape ${meaning} ${standing}`}>
        <Shape low={amount.low ?? 0} high={amount.high ?? 0} axis={axis} />
      </g>
    </svg>
  );
}

interface ShapeProps {
  readonly low: number;
  readonly high: number;
  readonly axis: PercentAxis;
}

function Range({ low, high, axis }: ShapeProps): ReactNode {
  return <rect x={along(low, axis)} width={stretch(low, high, axis)} y="50%" height="10" />;
}

function Floor({ low, axis }: ShapeProps): ReactNode {
  return <Arrow at={along(low, axis)} towards={1} />;
}

function Ceiling({ high, axis }: ShapeProps): ReactNode {
  return <Arrow at={along(high, axis)} towards={-1} />;
}

/** A stem at the end that is printed, and an arrow towards the one that is open: 1 is up the axis. */
function Arrow({ at, towards }: { readonly at: string; readonly towards: 1 | -1 }): ReactNode {
  return (
    <svg x={at} y="50%" overflow="visible">
      <g transform={`scale(${towards} 1)`}>
        <path className="stem" d="M0 -7v14" />
        <path className="arrow" d="M0 0h18m-5 -4.5l5.5 4.5l-5.5 4.5" />
      </g>
    </svg>
  );
}

function Point({ low, axis }: ShapeProps): ReactNode {
  return (
    <svg x={along(low, axis)} y="50%" overflow="visible">
      <rect className="tick" x="-3" y="-3" width="6" height="16" />
    </svg>
  );
}

const SHAPES: Readonly<Record<PremiumShape, (props: ShapeProps) => ReactNode>> = {
  range: Range,
  floor: Floor,
  ceiling: Ceiling,
  point: Point,
};
