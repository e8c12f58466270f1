import { type ComparedOffers, holdsBet, nameOf, type Offer } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { Fold } from "../fold.tsx";
import { HappyQuestion } from "../happy-question.tsx";
import { moreOffers } from "../years-words.ts";
import { flipPairs, type PairOfFlips } from "./flip-pairs.ts";
import { FlipRuler } from "./flip-ruler.tsx";

/** More pairs than these are folded away. */
const MOST_PAIRS = 2;

/** What would change the answer, pair by pair; whether one would be happy without the equity stands among it. */
export function FlipsSection({
  compared,
  sayHappy,
}: {
  readonly compared: ComparedOffers;
  readonly sayHappy: (id: string, happy: boolean) => void;
}): ReactNode {
  const pairs = flipPairs(compared);
  const shown = pairs.length > MOST_PAIRS ? pairs.slice(0, 1) : pairs;
  const folded = pairs.slice(shown.length);
  const offers = compared.columns.map(({ offer }) => offer);
  const bets = offers.filter(holdsBet);
  const inSight = bets.filter(({ id }) => shown.some(({ between }) => between.includes(id)));
  const questions = (of: readonly Offer[]): ReactNode =>
    of.map((offer) => (
      <HappyQuestion key={offer.id} offer={offer} answer={(happy) => sayHappy(offer.id, happy)} />
    ));
  const outOfSight = bets.filter((one) => !inSight.includes(one));
  return (
    <section className="flips" aria-labelledby="flips-title">
      <h2 id="flips-title">What would change the answer</h2>
      {shown.map((pair, index) => (
        <Pair key={pair.between.join(" ")} pair={pair} compared={compared}>
          {index === shown.length - 1 && questions(inSight)}
        </Pair>
      ))}
      {outOfSight.length > 0 && (
        <Fold summary={`Would you be happy without their equity? ${moreOffers(outOfSight.length)}`}>
          <div className="flip-grid">{questions(outOfSight)}</div>
        </Fold>
      )}
      {folded.length > 0 && (
        <Fold
          summary={`What would turn the other ${folded.length}, each against ${nameFirst(pairs, offers)}`}
        >
          {folded.map((pair) => (
            <Pair key={pair.between.join(" ")} pair={pair} compared={compared} />
          ))}
        </Fold>
      )}
    </section>
  );
}

function nameFirst([first]: readonly PairOfFlips[], offers: readonly Offer[]): string {
  const leading = offers.find(({ id }) => id === first?.between[0]);
  return leading ? nameOf(leading) : "";
}

function Pair({
  pair: { between, flips },
  compared,
  children,
}: {
  readonly pair: PairOfFlips;
  readonly compared: ComparedOffers;
  readonly children?: ReactNode;
}): ReactNode {
  const names = between.map((id) => {
    const column = compared.columns.find(({ offer }) => offer.id === id);
    return column ? nameOf(column.offer) : id;
  });
  return (
    <>
      <ul className="flip-key">
        {names.map((name, index) => (
          <li key={between[index]}>
            <svg width="30" height="12" aria-hidden="true">
              <rect
                className={index === 0 ? "leading-ground" : "other-ground"}
                x="0.5"
                y="0.5"
                width="29"
                height="11"
              />
            </svg>
            {name} is better
          </li>
        ))}
      </ul>
      <div className="flip-grid">
        {flips.map((flip) => (
          <FlipRuler key={`${flip.variable} ${flip.of}`} flip={flip} compared={compared} />
        ))}
        {children}
      </div>
    </>
  );
}
