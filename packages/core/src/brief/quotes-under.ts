import { endsOf, type Figure } from "../figures/index.ts";

/**
 * The quoted figures that lie wholly under what is asked: said aloud, they argue for the other side.
 *
 * Shape   figures that may be quoted, an amount → some of their ids
 * Units   major units of the market's currency per year
 */
export function quotesUnder(figures: readonly Figure[], amount: number): string[] {
  return figures
    .filter((figure) => figure.unit === "money_per_year" && (endsOf(figure).high ?? amount) < amount)
    .map(({ id }) => id);
}
