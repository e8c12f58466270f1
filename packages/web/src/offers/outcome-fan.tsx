import { amountWords, nameOf, type OfferColumns } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { percent } from "./bar.tsx";
import { moneyOf } from "./money-of.ts";
import type { Simulated } from "./use-simulation.ts";

/** What each offer may come to in a mean year: from one in ten below to one in ten above, with the half in between. */
export function OutcomeFan({
  columns,
  simulated,
}: {
  readonly columns: readonly OfferColumns[];
  readonly simulated: Simulated;
}): ReactNode {
  const drawn = columns.flatMap(({ offer, headline }) => {
    const found = simulated.get(offer.id);
    return found ? [{ offer, headline, found }] : [];
  });
  const ends = drawn.flatMap(({ found: { p10, p90 }, headline }) => [p10, p90, headline ?? p90]);
  const [low, high] = [Math.min(...ends) * 0.96, Math.max(...ends) * 1.02];
  const at = (amount: number): string => percent((amount - low) / (high - low));
  const share = (fraction: number): string => `${Math.round(fraction * 100)} %`;
  return (
    <section className="fan" aria-label={`What may come of it, ${moneyOf(columns)}`}>
      <h2>What may come of it</h2>
      <p className="note">
        Ten thousand courses of each: bonuses that pay more or less, prices that move, companies that close,
        are sold or go on. Assumptions are assumptions; the chance that equity pays nothing is not.
      </p>
      <ul>
        {columns.map(({ offer, headline }) => {
          const found = simulated.get(offer.id);
          return (
            <li key={offer.id}>
              <b>{nameOf(offer)}</b>
              {found === undefined ? (
                <p className="small">Drawing…</p>
              ) : found ? (
                <>
                  <svg width="100%" height="26" aria-hidden="true">
                    <line className="whole" x1={at(found.p10)} x2={at(found.p90)} y1="13" y2="13" />
                    <line className="median" x1={at(found.p50)} x2={at(found.p50)} y1="4" y2="22" />
                    {headline !== null && (
                      <line className="ghost" x1={at(headline)} x2={at(headline)} y1="2" y2="24" />
                    )}
                  </svg>
                  <p className="small">
                    {amountWords(offer, found.p10)} to {amountWords(offer, found.p90)}, half below{" "}
                    <b>{amountWords(offer, found.p50)}</b>
                    {found.equityNothing !== null && found.equityNothing > 0 && (
                      <>. Equity pays nothing in {share(found.equityNothing)}</>
                    )}
                    {found.atLeastHeadline !== null && (
                      <>; at least what they say in {share(found.atLeastHeadline)}</>
                    )}
                    {found.best !== null && columns.length > 1 && (
                      <>; the most of these in {share(found.best)}</>
                    )}
                    .
                  </p>
                </>
              ) : (
                <p className="small">
                  Withheld: what its bonus pays, its company’s last round or its last price is not stated.
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
