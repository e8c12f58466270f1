import { capitalised } from "@paycurve/core";
import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { type BorneLevel, type LevelStep, type LocalMarket, localAmounts } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { alongMajor, MarkButton } from "../../curve/index.ts";
import { minorOf } from "./amounts.ts";
import { carryingStep } from "./carrying-step.ts";
import { DoubtBands } from "./doubt-bands.tsx";
import type { GrowthRow } from "./growth-model.ts";
import { type Lead, ratioId } from "./lead.ts";

/** One level above its line: its name, where its median may lie, and how much of that is carried. */
export function LevelGrown({
  row: { level, found, marks },
  axis,
  local,
  lead,
}: {
  readonly row: GrowthRow;
  readonly axis: PayAxis | null;
  readonly local: LocalMarket;
  readonly lead: Lead;
}): ReactNode {
  const step = carryingStep(level, local);
  return (
    <div className="level" data-row={`${level}-grown`}>
      <h3 className="level-name">
        {capitalised(level)}
        <small>{pointsWords(marks)}</small>
      </h3>
      <svg
        className={found ? "level-plot" : "level-plot unborne"}
        width="100%"
        aria-hidden={!step || undefined}
      >
        {found && axis ? (
          <Grown found={found} axis={axis} market={local.market} step={step} lead={lead} />
        ) : (
          <>
            <rect className="stub" x="0" y="100%" width="100%" height="12" transform="translate(0 -12)" />
            <text className="remark" x="50%" y="100%" dy="-18" textAnchor="middle">
              {withheldWords(local.levels, level)}
            </text>
          </>
        )}
      </svg>
      <Standing found={found} />
    </div>
  );
}

/** Where the median may lie; carried, it is a mark that leads to the ratio that carries it. */
function Grown({
  found,
  axis,
  market,
  step,
  lead,
}: {
  readonly found: BorneLevel;
  readonly axis: PayAxis;
  readonly market: Market;
  readonly step: LevelStep | null;
  readonly lead: Lead;
}): ReactNode {
  const drawn = (
    <>
      <DoubtBands found={found} axis={axis} />
      <MedianLabel found={found} axis={axis} market={market} />
    </>
  );
  if (!step) return drawn;
  const { median, ninety } = localAmounts(found.pay, market);
  return (
    <MarkButton
      id={`${found.level}-carried`}
      spoken={`${capitalised(found.level)}: about ${median}, nine times in ten ${ninety}; carried, no point of this level counts.`}
      handling={{ selected: "", open: (mark) => lead(mark, ratioId(step)) }}
    >
      <rect className="reach" width="100%" height="100%" />
      {drawn}
    </MarkButton>
  );
}

function pointsWords(marks: GrowthRow["marks"]): string {
  const counting = marks.filter(({ counted }) => counted.weight > 0).length;
  if (counting < marks.length) return `${counting} of ${marks.length} count`;
  if (counting === 0) return "no point";
  return counting === 1 ? "1 point" : `${counting} points`;
}

function withheldWords(levels: LocalMarket["levels"], level: Level): string {
  if ("kind" in levels)
    return levels.n === 0 ? "withheld: no local point yet" : "withheld: worth one point, too few";
  const pay = levels.find((one) => one.level === level)?.pay;
  return pay && "kind" in pay ? `withheld: ratios do not fit your ${pay.against} points` : "";
}

function MedianLabel({
  found,
  axis,
  market,
}: {
  readonly found: BorneLevel;
  readonly axis: PayAxis;
  readonly market: Market;
}): ReactNode {
  const leftward = shareAlong(minorOf(found.pay.median), axis) > 0.2;
  return (
    <text
      className="median-label"
      x={alongMajor(found.pay.median, axis)}
      dx={leftward ? -6 : 6}
      y="11"
      textAnchor={leftward ? "end" : "start"}
    >
      {localAmounts(found.pay, market).median}
    </text>
  );
}

function Standing({ found }: { readonly found: BorneLevel | null }): ReactNode {
  if (!found) return <p className="standing" />;
  const { isCarried, isMostlyModel, shrinkage } = found;
  return (
    <p className="standing">
      {isCarried ? "all carried" : `${Math.round(shrinkage * 100)} % carried`}
      {!isCarried && isMostlyModel && <small>mostly model</small>}
    </p>
  );
}
