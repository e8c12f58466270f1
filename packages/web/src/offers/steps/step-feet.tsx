import { nameOf, type OfferColumns } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { shortName } from "../short-words.ts";
import { barAmount, shortBarAmount } from "./bar-amount.ts";
import type { Step } from "./step-columns.ts";
import { leaderOf } from "./step-lead.ts";

/** Under each bar whose it is and what it comes to. */
export function StepFeet({
  steps,
  columns,
  isOrdered,
}: {
  readonly steps: readonly Step[];
  readonly columns: readonly OfferColumns[];
  /** Whether any may be told to be ahead. */
  readonly isOrdered: boolean;
}): ReactNode {
  const offers = columns.map(({ offer }) => offer);
  return (
    <div className="step-feet">
      {steps.map((step) => (
        <ul key={step.title}>
          {columns.map(({ offer }, place) => (
            <li key={offer.id} className={isOrdered && leaderOf(step) === place ? "leads" : undefined}>
              <span>
                <span className="in-wide">{nameOf(offer)}</span>
                <span className="in-narrow">{shortName(offer, offers)}</span>
              </span>
              <b>
                <span className="in-wide">{barAmount(offer, step.bars[place])}</span>
                <span className="in-narrow">{shortBarAmount(offer, step.bars[place])}</span>
              </b>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
