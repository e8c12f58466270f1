import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import type { Market } from "@paycurve/core/money";
import { pointWords } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { alongMajor, MarkButton, stretch } from "../../curve/index.ts";
import { minorOf } from "./amounts.ts";
import type { GrowthRow, PointMark } from "./growth-model.ts";
import type { Lead } from "./lead.ts";
import { PointShape } from "./point-shape.tsx";
import { markWords, weightWords } from "./point-words.ts";

/** The points of a level below its line, each a mark that leads to where it is noted. */
export function PointsBelow({
  row: { level, marks, lanes, isWorded },
  axis,
  market,
  first,
  lead,
}: {
  readonly row: GrowthRow;
  readonly axis: PayAxis;
  readonly market: Market;
  /** The point that is the chart's tab stop. */
  readonly first: number | null;
  readonly lead: Lead;
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
                handling={{ selected: "", open: (id) => lead(id, `noted-${mark.at}`) }}
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

/** Beside the mark, on the side where there is more room, and within it. */
function Words({ mark, axis }: { readonly mark: PointMark; readonly axis: PayAxis }): ReactNode {
  const [low, high] = [mark.low, mark.high].map(minorOf);
  const isRight = 1 - shareAlong(high ?? 0, axis) >= shareAlong(low ?? 0, axis);
  const { who, when } = markWords(mark.counted);
  return (
    <foreignObject
      className={isRight ? "point-words" : "point-words leftward"}
      x={isRight ? alongMajor(mark.high, axis) : "0"}
      width={isRight ? stretch(high ?? 0, axis.to, axis) : alongMajor(mark.low, axis)}
      y="-10"
      height="20"
    >
      <p>
        <span className="who">{who}</span>
        <span className="when">{when}</span>
      </p>
    </foreignObject>
  );
}
