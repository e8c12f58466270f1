import { type ComparedOffers, type Flip, isRanking } from "@paycurve/core/offer";

/** Two offers and all that would turn their order, what does turn it first. */
export interface PairOfFlips {
  readonly between: Flip["between"];
  readonly flips: readonly Flip[];
}

/**
 * Flips by the pair they are between; the pair that is closest in cash first.
 *
 * Shape   a comparison → pairs
 */
export function flipPairs({ flips, order }: Pick<ComparedOffers, "flips" | "order">): PairOfFlips[] {
  const others = [...new Set(flips.map(({ between: [, other] }) => other))];
  const ranking = "kind" in order || !isRanking(order.byCash) ? [] : order.byCash;
  const placeOf = (id: string): number => (ranking.includes(id) ? ranking.indexOf(id) : others.length);
  const pairs = others
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((id) => flips.filter(({ between: [, other] }) => other === id));
  return pairs.flatMap((own) => {
    const [first] = own;
    return first ? [{ between: first.between, flips: turningFirst(own) }] : [];
  });
}

function turningFirst(flips: readonly Flip[]): Flip[] {
  return flips.toSorted((one, other) => Number(one.value === null) - Number(other.value === null));
}
