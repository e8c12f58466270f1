import { chanceCommonPays, STAGES, type Stage } from "@paycurve/core/equity";
import {
  holdsBet,
  marketabilityDiscounts,
  nameOf,
  type OfferAssumptions,
  RESTRICTED_CASE,
} from "@paycurve/core/offer";
import { type ReactNode, useMemo } from "react";
import type { AssumptionsProps } from "./assumptions-props.ts";
import { FigureSource } from "./figure-source.tsx";
import { Fold } from "./fold.tsx";
import { percentWords } from "./percent-words.ts";
import { type StageChance, StageChances } from "./stage-chances.tsx";

/** Why private equity counts half at the most: what models of marketability give, and the reason that they do not. */
export function WhyHalf({ offers, assumed }: Pick<AssumptionsProps, "offers" | "assumed">): ReactNode {
  const chances = useMemo(() => chancesOf(assumed), [assumed]);
  const [seed, last] = [chances[1], chances.at(-1)].map((one) => percentWords(one?.chance ?? 0));
  const { years } = assumed;
  const within = years === 1 ? "a year" : `${years} years`;
  return (
    <Fold
      title="Why half at most"
      says={`within ${within} a common share is worth anything in ${seed} of companies at seed, in ${last} at Series D or later`}
    >
      <div className="why-half" id="why-half">
        <Marketability />
        <StageChances chances={chances} within={within} heldAt={heldAt(offers)} />
      </div>
    </Fold>
  );
}

function chancesOf({ years, exits: assumptions }: OfferAssumptions): readonly StageChance[] {
  return STAGES.map((stage) => ({ stage, chance: chanceCommonPays(years, { stage, assumptions }) }));
}

/** Whose offers are of private companies, by their last round. */
function heldAt(offers: AssumptionsProps["offers"]): ReadonlyMap<Stage, readonly string[]> {
  const held = new Map<Stage, string[]>();
  for (const offer of offers.filter(holdsBet)) {
    const stage = offer.equity.find((grant) => grant.stage !== null)?.stage;
    if (stage) held.set(stage, [...(held.get(stage) ?? []), nameOf(offer)]);
  }
  return held;
}

function Marketability(): ReactNode {
  const discounts = marketabilityDiscounts();
  const known = discounts.flatMap(({ fraction }) => fraction ?? []);
  const [least, most] = [Math.min(...known), Math.max(...known)].map((one) => Math.round(one * 100));
  return (
    <section>
      <h3>
        That it cannot be sold takes off {least} to {most} %: less than half.
      </h3>
      <p className="note">
        Models of marketability price the wait. {RESTRICTED_CASE.says} They do not by themselves justify half
        or more.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col" className="number">
              Takes off
            </th>
          </tr>
        </thead>
        <tbody>
          {discounts.map(({ model, prices, fraction }) => (
            <tr key={model}>
              <th scope="row">
                {model}
                <small>{prices}</small>
              </th>
              <td className="number">
                {fraction === null ? "refused" : percentWords(fraction)}
                {fraction === null && <small>above the whole price</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FigureSource figure={RESTRICTED_CASE} />
    </section>
  );
}
