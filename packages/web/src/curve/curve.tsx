import type { LevelPlacement, PayAxis, Placement } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { formatMoney, MARKETS, type Market, type Money } from "@paycurve/core/money";
import { Fragment, memo, type ReactNode } from "react";
import { AxisLabels, AxisLines } from "./axis-labels.tsx";
import { Connector } from "./connector.tsx";
import type { CurveModel, CurveRow } from "./curve-model.ts";
import { LevelAbove, LevelBelow } from "./level-block.tsx";
import type { MarkHandling } from "./mark-button.tsx";
import { moveAmongMarks } from "./move-among-marks.ts";
import { keepOneStop } from "./one-stop.ts";
import { UnlevelledRow } from "./unlevelled-row.tsx";
import { YouAt, YouBetween, YouLine } from "./you.tsx";

/** The curve by level: our postings above each baseline, what others print below it, and you through all of them. */
export function Curve({
  model,
  market,
  handling,
  placement,
  levels,
  label,
}: {
  readonly model: CurveModel;
  readonly market: Market;
  readonly handling: MarkHandling;
  readonly placement: Placement | null;
  /** The levels that the scope answers leave open; empty before they are given. */
  readonly levels: readonly Level[];
  readonly label: string;
}): ReactNode {
  const { rows, axis } = model;
  const pay = placement?.pay ?? null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart is no fieldset
    <div className="curve" role="group" aria-label={label} onKeyDown={moveAmongMarks} onFocus={keepOneStop}>
      <div className="axis">
        <p className="standing-head">{pay ? `${formatMoney(pay)} stands at this percentile` : ""}</p>
        <AxisLabels model={model} currency={MARKETS[market].currency} />
      </div>
      <div className="levels">
        <AxisLines model={model} />
        {pay && <YouLine pay={pay} axis={axis} />}
        {stretchesOf(rows).map((stretch) => (
          <div className="stretch" key={stretch.at(-1)?.level}>
            {stretch.map((row) => (
              <Fragment key={row.level}>
                <BelowOf row={above(row, rows)} model={model} handling={handling} />
                <LevelAbove
                  row={row}
                  axis={axis}
                  currency={MARKETS[market].currency}
                  handling={handling}
                  first={row === rows.find(({ step }) => step !== null)}
                  placement={placedAt(row.level, placement)}
                />
              </Fragment>
            ))}
            <Joining stretch={stretch} rows={rows} axis={axis} />
            {pay && <YouIn stretch={stretch} rows={rows} axis={axis} pay={pay} levels={levels} />}
          </div>
        ))}
        <BelowOf row={rows.at(-1)} model={model} handling={handling} />
      </div>
      <UnlevelledRow model={model} handling={handling} />
    </div>
  );
}

const BelowOf = memo(function Below({
  row,
  model,
  handling,
}: {
  readonly row: CurveRow | undefined;
  readonly model: CurveModel;
  readonly handling: MarkHandling;
}): ReactNode {
  return row ? <LevelBelow row={row} axis={model.axis} handling={handling} /> : null;
});

/** Rows from one counted level's baseline down to the next one's; a level without postings lies inside such a stretch. */
function stretchesOf(rows: readonly CurveRow[]): CurveRow[][] {
  const stretches: CurveRow[][] = [[]];
  for (const row of rows) {
    stretches.at(-1)?.push(row);
    if (row.step) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

function above(row: CurveRow, rows: readonly CurveRow[]): CurveRow | undefined {
  return rows[rows.indexOf(row) - 1];
}

interface StretchProps {
  readonly stretch: readonly CurveRow[];
  readonly rows: readonly CurveRow[];
  readonly axis: PayAxis;
}

/** The counted level at whose baseline a stretch begins, and the one at whose it ends. */
function endsOf({ stretch, rows }: Omit<StretchProps, "axis">): {
  readonly upper: CurveRow | undefined;
  readonly lower: CurveRow | undefined;
} {
  const [first] = stretch;
  return { upper: first && above(first, rows), lower: stretch.at(-1) };
}

function Joining({ axis, ...span }: StretchProps): ReactNode {
  const { upper, lower } = endsOf(span);
  const [from, to] = [upper?.step?.median ?? null, lower?.step?.median ?? null];
  return from !== null && to !== null && <Connector upper={from} lower={to} axis={axis} />;
}

function YouIn({
  axis,
  pay,
  levels,
  ...span
}: StretchProps & { readonly pay: Money; readonly levels: readonly Level[] }): ReactNode {
  const { upper, lower } = endsOf(span);
  if (!lower || !levels.includes(lower.level)) return null;
  if (levels.length === 1) return <YouAt pay={pay} axis={axis} />;
  return upper && levels.includes(upper.level) && <YouBetween pay={pay} axis={axis} />;
}

function placedAt(level: Level, placement: Placement | null): LevelPlacement | null {
  return placement?.byLevel.find((step) => step.level === level) ?? null;
}
