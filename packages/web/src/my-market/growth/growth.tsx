import { MARKETS } from "@paycurve/core/money";
import type { LocalMarket, OfficialPay } from "@paycurve/core/transfer";
import { type ReactNode, useMemo } from "react";
import { AxisLabels, AxisLines, Connector, keepOneStop, moveAmongMarks } from "../../curve/index.ts";
import { minorOf } from "./amounts.ts";
import { type GrowthRow, growthModel } from "./growth-model.ts";
import type { Lead } from "./lead.ts";
import { LevelGrown } from "./level-grown.tsx";
import { OfficialRow } from "./official-row.tsx";
import { PointsBelow } from "./points-below.tsx";

/** The curve as it grows: what local points bear above each level's line, the points themselves below it. */
export function Growth({
  local,
  official,
  lead,
}: {
  readonly local: LocalMarket;
  readonly official: OfficialPay | null;
  readonly lead: Lead;
}): ReactNode {
  const { market } = local;
  const { currency, name } = MARKETS[market];
  const { axis, rows } = useMemo(() => growthModel(local, official), [local, official]);
  const first = rows.flatMap(({ marks }) => marks)[0]?.at ?? null;
  const below = (row: GrowthRow | undefined): ReactNode =>
    row && axis && <PointsBelow row={row} axis={axis.axis} market={market} first={first} lead={lead} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart is no fieldset
    <div
      className="curve growth"
      role="group"
      aria-label={`Your market, ${name}, as your points bear it. Arrow keys move among the marks, Enter leads to where one is from. The same numbers are in the table below.`}
      onKeyDown={moveAmongMarks}
      onFocus={keepOneStop}
    >
      <div className="axis">{axis && <AxisLabels model={axis} currency={currency} />}</div>
      <div className="levels">
        {axis && <AxisLines model={axis} />}
        {rows.map((row, index) => {
          const upper = rows[index - 1];
          return (
            <div className="stretch" key={row.level}>
              {below(upper)}
              <LevelGrown row={row} axis={axis?.axis ?? null} local={local} lead={lead} />
              {axis && upper?.found && row.found && (
                <Connector
                  upper={minorOf(upper.found.pay.median)}
                  lower={minorOf(row.found.pay.median)}
                  axis={axis.axis}
                />
              )}
            </div>
          );
        })}
        {below(rows.at(-1))}
      </div>
      {axis && official && (
        <OfficialRow official={official} axis={axis.axis} local={local} first={first === null} lead={lead} />
      )}
    </div>
  );
}
