import { capitalised } from "@paycurve/core";
import { type LevelPlacement, type PayAxis, placeWords } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { type Currency, formatCount } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { useAlive } from "../person/index.ts";
import type { CurveRow } from "./curve-model.ts";
import { FigureRow } from "./figure-row.tsx";
import { LevelPlot } from "./level-plot.tsx";
import { MarkButton, type MarkHandling } from "./mark-button.tsx";
import { keepStopSeen } from "./one-stop.ts";
import { spokenLevel } from "./spoken.ts";

/** The id under which a level's own postings have their source card. */
export function levelMarkId(level: Level): string {
  return `postings-${level}`;
}

/** One level above its baseline: its name, its postings drawn, and where the pay stands among them. */
export function LevelAbove({
  row,
  axis,
  currency,
  handling,
  first,
  placement,
}: {
  readonly row: CurveRow;
  readonly axis: PayAxis;
  readonly currency: Currency;
  readonly handling: MarkHandling;
  readonly first: boolean;
  readonly placement: LevelPlacement | null;
}): ReactNode {
  const { step, level } = row;
  const drawing = <LevelPlot row={row} axis={axis} currency={currency} />;
  return (
    <div className="level" data-row={level}>
      <h3 className={placement?.asked ? "level-name asked" : "level-name"}>
        {capitalised(level)}
        <small>
          {step ? `${formatCount(step.n)} posting${step.n === 1 ? "" : "s"}` : "no postings counted"}
        </small>
      </h3>
      <svg className={plotClass(step)} width="100%" aria-hidden={step ? undefined : true}>
        {step ? (
          <MarkButton
            id={levelMarkId(level)}
            spoken={spokenLevel(step, { currency })}
            first={first}
            handling={handling}
          >
            <rect className="reach" width="100%" height="100%" />
            {drawing}
          </MarkButton>
        ) : (
          drawing
        )}
      </svg>
      <Standing placement={placement} />
    </div>
  );
}

/** Less room for what bears less: a level without a median, and one without postings. */
function plotClass(step: CurveRow["step"]): string {
  if (!step) return "level-plot uncounted";
  return step.median === null ? "level-plot unborne" : "level-plot";
}

function Standing({ placement }: { readonly placement: LevelPlacement | null }): ReactNode {
  if (!placement) return <p className="standing" />;
  const { percentile } = placement;
  if (!("mid" in percentile) || percentile.mid === null) {
    const words = "mid" in percentile ? "" : "withheld";
    return <p className="standing withheld">{words}</p>;
  }
  const { place, band } = placeWords(percentile);
  return (
    <p className="standing">
      <b>{place}</b>
      <small>{band}</small>
    </p>
  );
}

const DRAWN_AT_ONCE = 5;

/** What others print for a level, below its baseline: one of each publisher first, the rest a click away. */
export function LevelBelow({
  row: { level, figures, undrawn },
  axis,
  handling,
}: {
  readonly row: CurveRow;
  readonly axis: PayAxis;
  readonly handling: MarkHandling;
}): ReactNode {
  const alive = useAlive();
  const publishers = new Set<string>();
  const shown = figures.filter(({ figures: [figure] }) => {
    const publisher = figure?.source.publisher ?? "";
    if (publishers.has(publisher) || publishers.size === DRAWN_AT_ONCE) return false;
    publishers.add(publisher);
    return true;
  });
  const rest = figures.filter((mark) => !shown.includes(mark));
  const row = (mark: (typeof figures)[number]): ReactNode => (
    <FigureRow key={mark.id} mark={mark} axis={axis} handling={handling} />
  );
  return (
    <div className="figures" data-row={`${level}-figures`}>
      {shown.map(row)}
      {rest.length > 0 && (
        <details className="more" onToggle={keepStopSeen}>
          <summary tabIndex={alive ? -1 : undefined}>
            {rest.length} more printed for {level} level
          </summary>
          {rest.map(row)}
        </details>
      )}
      {figures.length === 0 && undrawn > 0 && (
        <p className="silent">
          {undrawn === 1 ? "The one" : `None of the ${undrawn}`} {level} figure{undrawn === 1 ? "" : "s"} we
          hold {undrawn === 1 ? "cannot" : "can"} be compared, so none is drawn.
        </p>
      )}
    </div>
  );
}
