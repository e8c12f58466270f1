import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import { nameOf } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { percent } from "../bar.tsx";
import { Plot } from "../plot.tsx";
import { OutcomeLabels } from "./outcome-labels.tsx";
import { outcomeWords } from "./outcome-words.ts";
import type { DrawnColumns, Outcome } from "./outcomes.ts";

/** Between the last year and the mean one, in widths of a year. */
const GAP = 0.4;
/** How much of a year's width its band takes. */
const BAND = 0.84;
/** Where there are more years, only the first and the last are named. */
const MOST_NAMED = 4;

/** One offer's fan: a band for each year, and one for the mean of them with its amounts beside it. */
export function OutcomePanel({
  drawn,
  axis,
}: {
  readonly drawn: DrawnColumns;
  readonly axis: PayAxis;
}): ReactNode {
  const { columns, mean, years } = drawn;
  const { offer } = columns;
  const slots = columns.years.length + GAP + 1;
  const bands = [
    ...years.map((outcome, index) => ({ outcome, at: index })),
    ...(mean ? [{ outcome: mean, at: columns.years.length + GAP }] : []),
  ];
  return (
    <div className="outcome">
      <p className="panel-name">{nameOf(offer)}</p>
      {drawn.found === null && drawn.pending === null ? (
        <svg className="silence" width="100%" height="24" aria-hidden="true">
          <rect className="part unsaid" width="100%" height="100%" />
        </svg>
      ) : (
        <Plot
          axis={axis}
          offer={offer}
          beside={
            mean ? (
              <OutcomeLabels mean={mean} offer={offer} axis={axis} />
            ) : (
              <svg className="plot-labels" aria-hidden="true" />
            )
          }
        >
          {bands.map(({ outcome, at }, index) => (
            <Band
              key={outcome.name}
              outcome={outcome}
              axis={axis}
              from={(at + (1 - BAND) / 2) / slots}
              to={(at + (1 + BAND) / 2) / slots}
              isNamed={isNamed(index, years.length)}
            />
          ))}
        </Plot>
      )}
      <p className="small">{outcomeWords(drawn)}</p>
    </div>
  );
}

function isNamed(index: number, years: number): boolean {
  return years <= MOST_NAMED || index === 0 || index >= years - 1;
}

function Band({
  outcome: { name, spread, said },
  axis,
  from,
  to,
  isNamed: named,
}: {
  readonly outcome: Outcome;
  readonly axis: PayAxis;
  readonly from: number;
  readonly to: number;
  readonly isNamed: boolean;
}): ReactNode {
  const y = (amount: number): string => percent(1 - shareAlong(amount, axis));
  const [x, width] = [percent(from), percent(to - from)];
  const across = { x1: x, x2: percent(to) };
  return (
    <>
      <rect
        className="band"
        x={x}
        width={width}
        y={y(spread.p90)}
        height={percent(shareAlong(spread.p90, axis) - shareAlong(spread.p10, axis))}
      />
      {[spread.p10, spread.p90].map((amount, index) => (
        <line
          key={index === 0 ? "low" : "high"}
          className="band-end"
          {...across}
          y1={y(amount)}
          y2={y(amount)}
        />
      ))}
      <line className="median" {...across} y1={y(spread.p50)} y2={y(spread.p50)} />
      {said !== null && <line className="said-ghost" {...across} y1={y(said)} y2={y(said)} />}
      {named && (
        <svg x={percent((from + to) / 2)} y="100%" overflow="visible">
          {name.split(" ").map((word, index) => (
            <text
              key={word}
              className={name.startsWith("mean") ? "band-name of-mean" : "band-name"}
              y={16 + index * 13}
              textAnchor="middle"
            >
              {word}
            </text>
          ))}
        </svg>
      )}
    </>
  );
}
