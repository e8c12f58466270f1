import { MARKETS } from "../money/index.ts";
import type { Flip, FlipVariable } from "./flip.ts";
import type { Offer } from "./offer.ts";
import { amountWords, nameAsOwner, nameOf, priceWords } from "./say.ts";

/** Who a flip is between, and who moves. */
interface FlipSides {
  readonly flip: Flip;
  readonly leading: Offer;
  readonly other: Offer;
  readonly moved: Offer;
  /** Who is ahead above the turn, and who below it. */
  readonly above: string;
  readonly below: string;
}

/**
 * A flip as a sentence that can be said.
 *
 * Shape   a flip, the offers it is among → a sentence
 * @example flipWords({ between: ["a", "b"], variable: "tenureMonths", of: null, column: "kept", value: null, above: null, today: null, range: [0, 48] }, []) // => "No leaving date changes the answer."
 */
export function flipWords(flip: Flip, offers: readonly Offer[]): string {
  const [leading, other] = flip.between.map((id) => offers.find((offer) => offer.id === id));
  const moved = offers.find(({ id }) => id === flip.of) ?? other;
  if (flip.variable === "tenureMonths" && flip.value === null) return "No leaving date changes the answer.";
  if (!leading || !other || !moved) return "";
  const [above, below] = flip.above === leading.id ? [leading, other] : [other, leading];
  return WORDS[flip.variable]({ flip, leading, other, moved, above: nameOf(above), below: nameOf(below) });
}

const WORDS: Readonly<Record<FlipVariable, (sides: FlipSides) => string>> = {
  equityDiscount: ({ flip: { value }, below, leading, other }) =>
    value === null
      ? `However much private equity turns out to be worth of what they say, ${nameOf(leading)} and ${nameOf(other)} keep their order.`
      : `${below} leads with its equity only if private equity turns out to be worth more than ${percent(1 - value)} of what they say.`,
  base: ({ flip: { value }, other, leading }) =>
    value === null
      ? `No base brings ${nameOf(other)} level with ${nameOf(leading)} in cash.`
      : value > other.base.amountPerYear
        ? `At ${amountWords(other, Math.ceil(value))} base, ${nameOf(other)} pays the same cash as ${nameOf(leading)}. Ask for it.`
        : `${nameOf(other)} pays no less cash than ${nameOf(leading)} down to ${amountWords(other, Math.ceil(value))} base.`,
  bonusPayout: ({ flip: { value, today }, moved, leading, other }) => {
    if (value === null) return `Whatever ${nameAsOwner(moved)} bonus pays, the cash keeps its order.`;
    const isAhead = moved === leading ? (today ?? value) >= value : (today ?? 0) > value;
    if (isAhead !== (moved === leading))
      return `${nameOf(moved)} leads on cash only if its bonus pays more than ${percent(value)} of target, every year.`;
    return moved === leading
      ? `${nameOf(leading)} loses on cash only if its bonus pays under ${percent(value)} of target, every year.`
      : `${nameAsOwner(other)} bonus would have to pay ${percent(value)} of target, every year.`;
  },
  exitValue: ({ flip: { value, today }, moved, above }) =>
    value === null
      ? `No sale of ${nameOf(moved)} that was looked at turns the order.`
      : `${above} leads with its equity only if ${nameOf(moved)} is sold for more than ${amountWords(moved, value)}, before any more rounds. It was last valued at ${amountWords(moved, today ?? 0)}.`,
  sharePrice: ({ flip: { value }, moved, above }) =>
    value === null
      ? `No share price of ${nameOf(moved)} that was looked at turns the order.`
      : `${above} leads with its equity only above ${priceWords(moved, Math.round(value * 100) / 100, MARKETS[moved.market].currency)} a share of ${nameOf(moved)}.`,
  tenureMonths: ({ flip: { stretches = [] }, moved, above }) => {
    const runs = stretches.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
    const months = stretches.length === 1 && runs[0] === "1" ? "month" : "months";
    const when = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(runs);
    return `Leave in ${months} ${when}, and ${nameOf(moved)} leaves you more than ${above}: cliffs, claw-backs and bonuses of full years decide.`;
  },
};

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
