import type { MarketData } from "@paycurve/core/curve";
import {
  compareOffers,
  holdsBet,
  isRanking,
  leadsInWords,
  type Offer,
  type OfferColumns,
  offersVerdict,
} from "@paycurve/core/offer";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useAlive } from "../person/index.ts";
import { ColumnsTable } from "./columns-table.tsx";
import { exampleFor } from "./example.ts";
import { FileChooser } from "./file-chooser.tsx";
import { FindingsList } from "./findings-list.tsx";
import { FlipRuler } from "./flip-ruler.tsx";
import { FourSteps } from "./four-steps.tsx";
import { HappyQuestion } from "./happy-question.tsx";
import { moneyOf } from "./money-of.ts";
import { OutcomeFan } from "./outcome-fan.tsx";
import { placedBases } from "./placed-bases.ts";
import { PrivateShare } from "./private-share.tsx";
import { SureKey } from "./sure-key.tsx";
import { SurePatterns } from "./sure-patterns.tsx";
import { useOffers } from "./use-offers.ts";
import { useSimulation } from "./use-simulation.ts";
import { YearBars } from "./year-bars.tsx";

const NONE: readonly never[] = [];

/** Offers: taken apart, side by side, and what would turn the answer. */
export function OffersPage({ data }: { readonly data: MarketData }): ReactNode {
  const { offers: found, said, refused, open, show, sayHappy } = useOffers();
  const alive = useAlive();
  const example = exampleFor(data.market);
  const offers = useMemo(() => saferFirst(found ?? NONE), [found]);
  const [counted, setCounted] = useState(0.5);
  const share = useDeferredValue(counted);
  const changed = useMemo(() => ({ privateDiscountFraction: 1 - share }), [share]);
  const placed = useMemo(() => placedBases(offers, data), [offers, data]);
  const compared = useMemo(
    () => (offers.length === 0 ? null : compareOffers(offers, placed, changed)),
    [offers, placed, changed],
  );
  const bets = offers.filter(holdsBet);
  const simulated = useSimulation(offers);
  return (
    <>
      <SurePatterns />
      <section className="lead offers-lead">
        <div>
          <h1 aria-live="polite">{compared ? offersVerdict(compared) : "Which offer is better?"}</h1>
        </div>
        <div className="doubt">
          <p>{compared ? (leadsInWords(compared) ?? HOW_IT_COUNTS) : HOW_TO_BEGIN}</p>
          <noscript>
            <p className="note">Offers are compared in your browser, which needs this page’s script.</p>
          </noscript>
          <FileChooser
            alive={alive}
            example={example}
            open={open}
            show={show}
            said={said}
            refused={refused}
            hasOffers={offers.length > 0}
          />
        </div>
      </section>
      {compared && (
        <>
          <section className="offers-chart" aria-labelledby="steps-title">
            <h2 id="steps-title" className="chart-title">
              <b>Each offer a year, built up by how sure it is.</b> Read left to right and stop where your
              trust stops.
            </h2>
            <SureKey />
            {byMoney(compared.columns).map((columns) => (
              <FourSteps key={columns[0]?.offer.id} compared={{ ...compared, columns }} />
            ))}
            {bets.length > 0 && (
              <div className="bets">
                <PrivateShare counted={counted} setCounted={setCounted} />
                {bets.map((offer) => (
                  <HappyQuestion
                    key={offer.id}
                    offer={offer}
                    answer={(happy) => void sayHappy(offer.id, happy)}
                  />
                ))}
              </div>
            )}
          </section>
          {compared.flips.length > 0 && (
            <section className="flips" aria-labelledby="flips-title">
              <h2 id="flips-title">What would change the answer</h2>
              <div className="flip-grid">
                {compared.flips.map((flip) => (
                  <FlipRuler
                    key={`${flip.variable} ${flip.of} ${flip.between.join(" ")}`}
                    flip={flip}
                    offers={offers}
                  />
                ))}
              </div>
            </section>
          )}
          {byMoney(compared.columns).map((columns) => (
            <OutcomeFan key={columns[0]?.offer.id} columns={columns} simulated={simulated} />
          ))}
          <div className="offers-under">
            <div>
              {byMoney(compared.columns).map((columns) => (
                <YearBars key={columns[0]?.offer.id} columns={columns} />
              ))}
            </div>
            <ColumnsTable compared={compared} placed={placed} />
          </div>
          <FindingsList findings={compared.findings} offers={offers} />
        </>
      )}
      {!compared && (
        <section className="offers-example" aria-labelledby="example-title">
          <h2 id="example-title">Two letters, written down</h2>
          <p className="note">
            Invented, to begin from: copy it, put your own letters’ numbers in, leave out what they do not
            say.
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section className="scroll" aria-label="An example of career.yaml" tabIndex={0}>
            <pre>{example}</pre>
          </section>
        </section>
      )}
    </>
  );
}

const HOW_TO_BEGIN =
  "Write your offers into your own file, career.yaml, and open it here. It is read in this browser and leaves it nowhere. The example shows what comes of it.";

const HOW_IT_COUNTS =
  "Base is money. A bonus counts at what is really paid. Private equity counts half at most, and nothing at all if you would be unhappy without it.";

/** Offers in the order of their cash, the safer choice on the left, where there is such an order. */
function saferFirst(offers: readonly Offer[]): readonly Offer[] {
  if (offers.length < 2) return offers;
  const { order } = compareOffers(offers);
  if ("kind" in order || !isRanking(order.byCash)) return offers;
  return order.byCash.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
}

/** Offers of one currency together: two currencies never share an axis. */
function byMoney(columns: readonly OfferColumns[]): readonly (readonly OfferColumns[])[] {
  const currencies = [...new Set(columns.map((one) => moneyOf([one])))];
  return currencies.map((currency) => columns.filter((one) => moneyOf([one]) === currency));
}
