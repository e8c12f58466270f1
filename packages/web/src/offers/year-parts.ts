import { knownAmount, type OfferYear } from "@paycurve/core/offer";
import { type BarPart, heightOf } from "./bar-part.ts";

/** What of a year bears counting; where nothing says what the bonus pays, from its lean to its good year. */
export function countedParts({ base, bonus, signOn, equity, benefits }: OfferYear): BarPart[] {
  const expected = knownAmount(bonus.expected);
  const parts: BarPart[] = [
    { sureness: "sure", amount: base },
    { sureness: "likely", amount: (expected ?? bonus.low) + signOn },
    { sureness: "hoped", amount: equity.conservative + benefits },
    { sureness: "unsaid", amount: expected === null ? bonus.high - bonus.low : 0 },
  ];
  return parts.filter(({ amount }) => amount > 0);
}

/** What they say of a year; null where they name no price for its equity. */
export function saidOf({ base, bonus, signOn, benefits, equity }: OfferYear): number | null {
  return equity.headline === null ? null : base + bonus.atTarget + signOn + benefits + equity.headline;
}

/** The most that is drawn of a year. */
export function tallestOf(year: OfferYear): number {
  return Math.max(heightOf(countedParts(year)), saidOf(year) ?? 0);
}

/** What a year is called: the calendar's, or its number where no first day is known. */
export function yearName({ year, from }: Pick<OfferYear, "year" | "from">): string {
  return from ? from.slice(0, 4) : `Year ${year}`;
}
