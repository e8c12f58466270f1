import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import { MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { along } from "./along.ts";
import type { FigureMark } from "./figure-mark.ts";
import { FigureShape } from "./figure-shape.tsx";
import { MarkButton, type MarkHandling } from "./mark-button.tsx";
import { spokenMark } from "./spoken.ts";

/** One published figure below a baseline: its mark, its name, and the ring when its card is open. */
export function FigureRow({
  mark,
  axis,
  handling,
}: {
  readonly mark: FigureMark;
  readonly axis: PayAxis;
  readonly handling: MarkHandling;
}): ReactNode {
  const [low, high] = [mark.low, mark.high].map((major) => shareAlong(minor(major), axis));
  return (
    <svg className="figure-row" width="100%">
      <MarkButton id={mark.id} spoken={spokenMark(mark)} handling={handling}>
        <rect className="reach" width="100%" height="100%" />
        <g className="centred">
          {handling.selected === mark.id && <Ring mark={mark} axis={axis} />}
          <FigureShape mark={mark} axis={axis} />
          <Beside mark={mark} axis={axis} low={low ?? 0} high={high ?? 0} />
        </g>
        <Above mark={mark} axis={axis} low={low ?? 0} high={high ?? 0} />
      </MarkButton>
    </svg>
  );
}

interface LabelProps {
  readonly mark: FigureMark;
  readonly axis: PayAxis;
  readonly low: number;
}

/** The plot's width where labels stand beside their marks, and what lies free to its left and right, in pixels. */
const PLOT = { width: 610, left: 120, right: 100 };
const CHARACTER = 6.3;
const GAP = { range: 12, percentiles: 10, floor: 24, ceiling: 10, span: 12, point: 12, mean: 13 };

/** The label to the right of its mark where there is room, else to its left, else half on either side. */
function Beside({ mark, axis, low, high }: LabelProps & { readonly high: number }): ReactNode {
  const width = mark.label.length * CHARACTER + 16;
  const [publisher, amount] = mark.sides;
  const conflict = isDisputed(mark) ? " ≠" : "";
  const rightward = (1 - high) * PLOT.width + PLOT.right >= width;
  const leftward = low * PLOT.width + PLOT.left >= width;
  const right = rightward ? mark.label : leftward ? "" : amount;
  const left = rightward ? "" : leftward ? mark.label : publisher;
  return (
    <>
      {left && (
        <text className="beside" x={along(minor(mark.low), axis)} dx={-leftGap(mark)} y="4" textAnchor="end">
          {left}
          {right ? "" : conflict}
        </text>
      )}
      {right && (
        <text className="beside" x={along(minor(mark.high), axis)} dx={GAP[mark.shape]} y="4">
          {right}
          {conflict}
        </text>
      )}
    </>
  );
}

function minor(majorUnits: number): number {
  return majorUnits * MINOR_UNITS_PER_MAJOR;
}

function isDisputed({ figures }: FigureMark): boolean {
  return figures.some(({ conflictsWith }) => conflictsWith.length > 0);
}

function leftGap({ shape }: FigureMark): number {
  return shape === "ceiling" ? 24 : 12;
}

/** The label over its mark where the drawing is narrow: beginning with it, ending with it, or at the drawing's edge. */
function Above({ mark, axis, low, high }: LabelProps & { readonly high: number }): ReactNode {
  const width = mark.shortLabel.length * CHARACTER + 16;
  const fromStart = (1 - low) * NARROW_PLOT >= width;
  const end = fromStart ? along(minor(mark.low), axis) : along(minor(mark.high), axis);
  return (
    <text
      className="above"
      x={!fromStart && high * NARROW_PLOT < width ? "100%" : end}
      y="12"
      textAnchor={fromStart ? "start" : "end"}
    >
      {mark.shortLabel}
      {isDisputed(mark) && " ≠"}
    </text>
  );
}

const NARROW_PLOT = 288;

/** The ring around the mark whose source card is open. */
function Ring({ mark, axis }: Omit<LabelProps, "low">): ReactNode {
  const [low, high] = [mark.low, mark.high].map((major) => along(minor(major), axis));
  return (
    <g className="ring">
      <line x1={low} x2={high} y1="-9" y2="-9" />
      <line x1={low} x2={high} y1="9" y2="9" />
      <svg x={low} overflow="visible">
        <path d="M0 -9h-4a3 3 0 0 0 -3 3v12a3 3 0 0 0 3 3h4" />
      </svg>
      <svg x={high} overflow="visible">
        <path d="M0 -9h4a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-4" />
      </svg>
    </g>
  );
}
