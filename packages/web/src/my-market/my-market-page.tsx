import { MARKETS } from "@paycurve/core/money";
import { scopeSoFar } from "@paycurve/core/scope";
import { type LocalData, localFinding, localMarket, localNotes } from "@paycurve/core/transfer";
import { type ReactNode, useMemo } from "react";
import { usePerson } from "../person/index.ts";
import { today } from "../today.ts";
import { useSettled } from "../use-settled.ts";
import { FilePlace, useLocal } from "./desk/index.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { Growth, GrowthKey, LocalTable } from "./growth/index.ts";
import { knownNeeded } from "./known-needed.ts";
import { OfficialCheck } from "./official-check.tsx";
import { PasteBox } from "./paste/index.ts";
import { PointsList } from "./points-list.tsx";
import { RatioChips } from "./ratio-chips.tsx";

const NONE: readonly never[] = [];

/** My market: what a person's own local points bear, with ratios carried to the levels that have none. */
export function MyMarketPage({
  data,
  dataHash,
}: {
  readonly data: LocalData;
  readonly dataHash: string;
}): ReactNode {
  const { market, structure, official } = data;
  const known = useLocal(market);
  const { person } = usePerson();
  const points = known.points ?? NONE;
  const local = useMemo(() => localMarket(structure, points, today()), [structure, points]);
  const [only, ...others] = scopeSoFar(person.scope).levels;
  const asked = only && others.length === 0 ? only : null;
  const finding = localFinding(local, asked);
  const heard = useSettled(points.length > 0 ? finding : "");
  const notes = localNotes(local);
  const isWithheld = "kind" in local.levels;
  return (
    <>
      <section className="lead local-lead">
        <div>
          <h1>{finding}</h1>
          <p className="aside" aria-live="polite">
            {heard}
          </p>
        </div>
        <div className="doubt">
          <dl className="known-needed">
            {Object.entries(knownNeeded(local, asked)).map(([name, words]) => (
              <div key={name}>
                <dt>{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <FilePlace known={known} />
        </div>
      </section>
      <div className="stage">
        <div>
          {known.elsewhere ? (
            <Elsewhere market={market} elsewhere={known.elsewhere} known={known} />
          ) : (
            <PasteBox market={market} known={known} />
          )}
          <noscript>
            <p className="note">Points are read in your browser, which needs this page’s script.</p>
          </noscript>
          <section className="chart" aria-labelledby="growth-title">
            <h2 id="growth-title" className="chart-title">
              <b>
                Base pay, AI and ML engineers, {MARKETS[market].name}
                {isWithheld ? ", withheld until two points place it." : ", as your own points bear it."}
              </b>{" "}
              {!isWithheld && "Above each line where the level’s median may lie, below it your points."}
            </h2>
            <Growth local={local} official={official} open={leadToPoint} />
            <GrowthKey isWithheld={isWithheld} />
          </section>
        </div>
        <RatioChips local={local} />
      </div>
      <div className="local-under">
        <PointsList points={local.points} market={market} known={known} />
        <div>
          <LocalTable local={local} />
          {notes.length > 0 && (
            <article className="local-notes">
              <h2>To know</h2>
              <ul>
                {notes.map(({ check, message }) => (
                  <li key={check}>{message}</li>
                ))}
              </ul>
            </article>
          )}
          {official && <OfficialCheck official={official} local={local} />}
        </div>
      </div>
      <p className="paper-only local-origin">
        Ratios and official pay as of data {dataHash}; the points are the person’s own.
      </p>
    </>
  );
}

function leadToPoint(at: number): void {
  document.getElementById(`noted-${at}`)?.focus();
}
