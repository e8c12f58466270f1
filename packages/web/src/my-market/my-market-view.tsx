import type { Level } from "@paycurve/core/figures";
import { MARKETS } from "@paycurve/core/money";
import { type LocalMarket, localFinding, localNotes, type OfficialPay } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { FilePlace } from "../file-place.tsx";
import { useSettled } from "../use-settled.ts";
import type { KnownLocal } from "./desk/index.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { Growth, GrowthKey, LocalTable } from "./growth/index.ts";
import { knownNeeded } from "./known-needed.ts";
import { leadTo } from "./lead-to.ts";
import { OfficialCheck } from "./official-check.tsx";
import { PasteBox } from "./paste/index.ts";
import { PointsList } from "./points-list.tsx";
import { RatioChips } from "./ratio-chips.tsx";

/** What local points come to, and what is done with them. */
export interface MyMarketViewProps {
  readonly local: LocalMarket;
  /** The one level that is asked about; null where scope leaves it open. */
  readonly asked: Level | null;
  readonly official: OfficialPay | null;
  readonly known: KnownLocal;
  readonly dataHash: string;
}

/** My market as it is shown: what the points bear, where each lies, which ratios carry it on, and what to doubt. */
export function MyMarketView({ local, asked, official, known, dataHash }: MyMarketViewProps): ReactNode {
  const { market } = local;
  const finding = localFinding(local, asked);
  const heard = useSettled(local.points.length > 0 ? finding : "");
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
          <FilePlace known={known} holds={(known.points?.length ?? 0) > 0} />
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
            <Growth local={local} official={official} lead={leadTo} />
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
