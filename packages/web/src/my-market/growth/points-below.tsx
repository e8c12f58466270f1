import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import type { Market } from "@paycurve/core/money";
import { pointWords } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { alongMajor, MarkButton, stretch } from "../../curve/index.ts";
import { minorOf } from "./amounts.ts";
import type { GrowthRow, PointMark } from "./growth-model.ts";
import { PointShape } from "./point-shape.tsx";
import { markWords, weightWords } from "./point-words.ts";

/** The points of a level below its line, each a mark that leads to where it is noted. */
export function PointsBelow({
  row: { level, marks, lanes, isWorded },
  axis,
  market,
  first,
  open,
}: {
  readonly row: GrowthRow;
  readonly axis: PayAxis;
  readonly market: Market;
  /** The point that is the chart's tab stop. */
  readonly first: number | null;
  readonly open: (at: number) => void;
}): ReactNode {
  if (marks.length === 0) return <div className="figures" />;
  return (
    <div className="figures" data-row={level}>
      <svg width="100%" height={lanes * LANE}>
        {marks.map((mark) => (
          <MarkButton
            key={mark.at}
            id={`point-${mark.at}`}
            spoken={`${pointWords(mark.counted.point, market)} ${weightWords(mark.counted)}`.trim()}
            first={mark.at === first}
            handling={{ selected: "", open: () => open(mark.at) }}
          >
            <g transform={`translate(0 ${(mark.lane + 0.5) * LANE})`}>
              <Reach mark={mark} axis={axis} />
              <PointShape
                kind={mark.counted.point.kind}
                weight={mark.counted.weight}
                x={alongMajor(mark.low, axis)}
                width={mark.low === mark.high ? null : stretch(minorOf(mark.low), minorOf(mark.high), axis)}
              />
              {isWorded && <Words mark={mark} axis={axis} />}
            </g>
          </MarkButton>
        ))}
      </svg>
    </div>
  );
}

const LANE = 20;

/** As wide as the mark and a little more, so that it can be hit. */
function Reach({ mark, axis }: { readonly mark: PointMark; readonly axis: PayAxis }): ReactNode {
  return (
    <svg x={alongMajor(mark.low, axis)} overflow="visible">
      <rect className="reach" x="-10" y="-10" width="20" height="20" />
      <rect
        className="reach"
        y="-10"
        width={stretch(minorOf(mark.low), minorOf(mark.high), axis)}
        height="20"
      />
    </svg>
  );
}

/** Beside the mark, on the side where there is more room. */
function Words({ mark, axis }: { readonly mark: PointMark; readonly axis: PayAxis }): ReactNode {
  const [left, right] = [shareAlong(minorOf(mark.low), axis), 1 - shareAlong(minorOf(mark.high), axis)];
  const isRight = right >= left;
  return (
    <text
      className="beside-point"
      x={alongMajor(isRight ? mark.high : mark.low, axis)}
      dx={isRight ? 9 : -9}
      y="4"
      textAnchor={isRight ? "start" : "end"}
    >
      {markWords(mark.counted)}
    </text>
  );
}
