import { type ComparedOffers, holdsBet, type OfferColumns } from "@paycurve/core/offer";
import { type ReactNode, useMemo } from "react";
import { Assumptions } from "../assumptions/index.ts";
import { FindingsList } from "./findings-list.tsx";
import { FlipsSection } from "./flips/index.ts";
import { HappyQuestion } from "./happy-question.tsx";
import { moneyOf } from "./money-of.ts";
import { NumbersTable } from "./numbers/index.ts";
import { OutcomeFan } from "./outcomes/index.ts";
import { LeftOut } from "./paper/index.ts";
import { PrivateShare } from "./private-share.tsx";
import { FourSteps, hasTurn } from "./steps/index.ts";
import { SureKey } from "./sure-key.tsx";
import type { Comparison } from "./use-comparison.ts";
import { YearBars } from "./years/index.ts";

/** Offers side by side: the four steps, what would turn the answer, what may come of it, the years, and what to doubt. */
export function ComparedSections({
  comparison,
  compared,
  sayHappy,
}: {
  readonly comparison: Comparison;
  readonly compared: ComparedOffers;
  readonly sayHappy: (id: string, happy: boolean) => void;
}): ReactNode {
  const { offers, placed, simulated, run, assumed, assume } = comparison;
  const groups = useMemo(() => byMoney(compared.columns), [compared.columns]);
  const bets = offers.filter(holdsBet);
  return (
    <>
      <section className="offers-chart" aria-labelledby="steps-title">
        <h2 id="steps-title" className="chart-title">
          <b>Each offer a year, built up by how sure it is.</b> Read left to right and stop where your trust
          stops.
        </h2>
        <SureKey turnsAmong={hasTurn(compared) ? offers.length : null} />
        {groups.map((columns) => (
          <FourSteps
            key={columns[0]?.offer.id}
            compared={{ ...compared, columns }}
            isAlone={groups.length === 1}
          />
        ))}
        {bets.length > 0 && (
          <div className="bets">
            <PrivateShare
              assumed={assumed}
              assume={assume}
              isIdle={bets.every(({ happyWithoutEquity }) => happyWithoutEquity === false)}
            />
            {compared.flips.length === 0 &&
              bets.map((offer) => (
                <HappyQuestion key={offer.id} offer={offer} answer={(happy) => sayHappy(offer.id, happy)} />
              ))}
          </div>
        )}
      </section>
      {compared.flips.length > 0 && <FlipsSection compared={compared} sayHappy={sayHappy} />}
      {groups.map((columns) => (
        <OutcomeFan
          key={columns[0]?.offer.id}
          columns={columns}
          simulated={simulated}
          paths={run.drawn?.paths ?? run.asked.paths}
          hasFailed={run.state === "failed"}
          isAlone={groups.length === 1}
        />
      ))}
      <Assumptions offers={offers} assumed={assumed} assume={assume} run={run} />
      <div className={offers.length > MOST_BESIDE ? "offers-under many" : "offers-under"}>
        <div>
          {groups.map((columns) => (
            <YearBars key={columns[0]?.offer.id} columns={columns} isAlone={groups.length === 1} />
          ))}
        </div>
        <NumbersTable compared={compared} placed={placed} />
      </div>
      <FindingsList findings={compared.findings} offers={offers} />
      <LeftOut findings={compared.findings.length} />
    </>
  );
}

/** The columns of more offers than these need the whole width of the page. */
const MOST_BESIDE = 3;

/** Offers of one currency together: two currencies never share an axis. */
function byMoney(columns: readonly OfferColumns[]): readonly (readonly OfferColumns[])[] {
  const currencies = [...new Set(columns.map((one) => moneyOf([one])))];
  return currencies.map((currency) => columns.filter((one) => moneyOf([one]) === currency));
}
