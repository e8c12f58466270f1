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
      {Array.from({ length: lanes }, (_, lane) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its number
        <svg key={lane} className="lane" width="100%">
          {marks
            .filter((mark) => mark.lane === lane)
            .map((mark) => (
              <MarkButton
                key={mark.at}
                id={`point-${mark.at}`}
                spoken={`${pointWords(mark.counted.point, market)} ${weightWords(mark.counted)}`.trim()}
                first={mark.at === first}
                handling={{ selected: "", open: () => open(mark.at) }}
              >
                <g className="centred-point">
                  <Mark mark={mark} axis={axis} />
                  {isWorded && <Words mark={mark} axis={axis} />}
                </g>
              </MarkButton>
            ))}
        </svg>
      ))}
    </div>
  );
}

/** The mark and around it where it can be hit: as high as its lane. */
function Mark({ mark, axis }: { readonly mark: PointMark; readonly axis: PayAxis }): ReactNode {
  const { low, high, counted } = mark;
  const [x, width] = [alongMajor(low, axis), stretch(minorOf(low), minorOf(high), axis)];
  return (
    <>
      <rect className="reach" x={x} width="20" transform="translate(-10 0)" />
      <rect className="reach" x={x} width={width} />
      <PointShape
        kind={counted.point.kind}
        weight={counted.weight}
        x={x}
        width={low === high ? null : width}
      />
    </>
  );
}

/** Beside the mark, on the side where there is more room. */
function Words({ mark, axis }: { readonly mark: PointMark; readonly axis: PayAxis }): ReactNode {
  const [left, right] = [shareAlong(minorOf(mark.low), axis), 1 - shareAlong(minorOf(mark.high), axis)];
  const isRight = right >= left;
  const { who, when } = markWords(mark.counted);
  return (
    <text
      className="beside-point"
      x={alongMajor(isRight ? mark.high : mark.low, axis)}
      dx={isRight ? 9 : -9}
      y="4"
      textAnchor={isRight ? "start" : "end"}
    >
      {who}
      <tspan className="when">{when}</tspan>
    </text>
  );
}
