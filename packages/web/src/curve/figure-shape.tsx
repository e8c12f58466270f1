import type { PayAxis } from "@paycurve/core/curve";
import type { Figure } from "@paycurve/core/figures";
import { MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { alongMajor, stretch } from "./along.ts";
import type { FigureMark } from "./figure-mark.ts";

interface ShapeProps {
  readonly mark: FigureMark;
  readonly axis: PayAxis;
}

/** A published figure's mark, around the height 0: its shape is the statistic, its fill what it counts. */
export function FigureShape({ mark, axis }: ShapeProps): ReactNode {
  const Shape = SHAPES[mark.shape];
  return (
    <g className={`shape ${mark.meaning}`}>
      <Shape mark={mark} axis={axis} />
    </g>
  );
}

function Range({ mark: { low, high }, axis }: ShapeProps): ReactNode {
  return (
    <rect
      x={alongMajor(low, axis)}
      width={stretch(low * MINOR_UNITS_PER_MAJOR, high * MINOR_UNITS_PER_MAJOR, axis)}
      y="-4"
      height="8"
    />
  );
}

function Floor({ mark: { low }, axis }: ShapeProps): ReactNode {
  return (
    <svg x={alongMajor(low, axis)} overflow="visible">
      <path className="stem" d="M0 -6v12" />
      <path className="arrow" d="M0 0h15m-5 -4.5l5.5 4.5l-5.5 4.5" />
    </svg>
  );
}

function Ceiling({ mark: { high }, axis }: ShapeProps): ReactNode {
  return (
    <svg x={alongMajor(high, axis)} overflow="visible">
      <path className="stem" d="M0 -6v12" />
      <path className="arrow" d="M0 0h-15m5 -4.5l-5.5 4.5l5.5 4.5" />
    </svg>
  );
}

function Span(props: ShapeProps): ReactNode {
  return (
    <>
      <Floor {...props} />
      <Ceiling {...props} />
    </>
  );
}

function Point({ mark: { low }, axis }: ShapeProps): ReactNode {
  return (
    <svg x={alongMajor(low, axis)} overflow="visible">
      <rect className="tick" x="-2.5" y="-7" width="5" height="14" />
    </svg>
  );
}

function Mean({ mark: { low }, axis }: ShapeProps): ReactNode {
  return (
    <svg x={alongMajor(low, axis)} overflow="visible">
      <circle className="dotted" r="5.5" />
      <path className="struck" d="M-8 5l16 -10" />
    </svg>
  );
}

function Percentiles({ mark: { figures }, axis }: ShapeProps): ReactNode {
  const at = (statistic: Figure["statistic"]): string | null => {
    const amount = figures.find((figure) => figure.statistic === statistic)?.amount;
    return typeof amount === "number" ? alongMajor(amount, axis) : null;
  };
  const [p10, p25, median, p75, p90] = [at("p10"), at("p25"), at("median"), at("p75"), at("p90")];
  return (
    <>
      {p10 && p25 && <line className="rule" x1={p10} x2={p25} y1="0" y2="0" />}
      {p75 && p90 && <line className="rule" x1={p75} x2={p90} y1="0" y2="0" />}
      {p25 && p75 && <line className="double" x1={p25} x2={p75} y1="-3.5" y2="-3.5" />}
      {p25 && p75 && <line className="double" x1={p25} x2={p75} y1="3.5" y2="3.5" />}
      {[p10, p90].map(
        (end) => end && <line key={end} className="rule" x1={end} x2={end} y1="-3.5" y2="3.5" />,
      )}
      {median && <line className="centre" x1={median} x2={median} y1="-7" y2="7" />}
    </>
  );
}

const SHAPES = {
  range: Range,
  floor: Floor,
  ceiling: Ceiling,
  span: Span,
  point: Point,
  mean: Mean,
  percentiles: Percentiles,
} satisfies Record<FigureMark["shape"], (props: ShapeProps) => ReactNode>;
