import { InputError } from "../errors.ts";
import { formatMoney, MARKETS, type Market, majorUnits, moneyOfMajor, readPay } from "../money/index.ts";
import type { LocalPoint } from "./local-point.ts";

/** One amount or the two ends of a range, as it was understood. */
export interface ReadPayRange {
  readonly base: LocalPoint["base"];
  /** What to say back; null where the words were already plain. */
  readonly said: string | null;
}

/**
 * Reads a year's base pay or a range of it, as people say it: "£105,000", "95k–115k", "₹32-38 LPA". A unit said once, after
 * the second end, is the first end's too.
 *
 * Shape   text (at most 60 characters), the market → low and high, equal for one amount
 * Units   major units of the market's currency per year
 * Errors  InputError "pay.…" as `readPay`, "pay.reversed" when the first end is the higher one
 * @example readPayRange("₹32-38 LPA", "IN").base // => { low: 3200000, high: 3800000 }
 * @example readPayRange("95k to 115k", "GB").base // => { low: 95000, high: 115000 }
 */
export function readPayRange(text: string, market: Market): ReadPayRange {
  const ends = endsOf(text.trim());
  if (ends === null) {
    const { money, said } = readPay(text, market);
    return { base: { low: majorUnits(money), high: majorUnits(money) }, said };
  }
  const [low, high] = [readPay(ends[0], market).money, readPay(ends[1], market).money];
  const base = { low: majorUnits(low), high: majorUnits(high) };
  const words = rangeWords(base, market);
  if (base.low > base.high) {
    const says = `pay: “${text.trim()}” runs from ${formatMoney(low)} down to ${formatMoney(high)}. Write the lower end first.`;
    throw new InputError("pay.reversed", says, { field: "pay", value: text });
  }
  return { base, said: `“${text.trim()}” read as ${words} a year.` };
}

/** One amount, or a range with an en dash, in a market's own money. */
export function rangeWords({ low, high }: LocalPoint["base"], market: Market): string {
  const [from = "", to = ""] = [low, high].map((amount) =>
    formatMoney(moneyOfMajor(Math.round(amount), MARKETS[market].currency)),
  );
  return low === high ? from : `${from}–${to.replace(/^\p{Sc}/u, "")}`;
}

const RANGE = /^(\D{0,6}\d[\d.,\s]*)([a-z]*)\s*(?:-|–|—|\bto\b)\s*(\D{0,6}\d[\d.,\s]*?)\s*([a-z/. ]*)$/iu;

function endsOf(text: string): readonly [string, string] | null {
  const [, first, ownUnit, second, after = ""] = RANGE.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  return [
    `${first.trim()}${ownUnit === "" ? ` ${after}` : ownUnit}`.trim(),
    `${second.trim()} ${after || (ownUnit ?? "")}`.trim(),
  ];
}
