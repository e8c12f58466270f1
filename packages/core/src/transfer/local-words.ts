import { capitalised } from "../capitalised.ts";
import type { Level } from "../figures/index.ts";
import { formatCount, formatMoney, MARKETS, type Market, moneyOfMajor } from "../money/index.ts";
import { roundedTo } from "../stats/index.ts";
import type { Interval, LevelPay } from "./local-level.ts";
import type { LocalMarket } from "./local-market.ts";
import { payUnit } from "./pay-unit.ts";
import { rangeWords } from "./read-pay-range.ts";
import type { TestedStep } from "./step-standing.ts";

/**
 * What local points say, in a sentence: of the level asked about, else of the one with the most points.
 *
 * Shape   a LocalMarket, a level or null → words
 */
export function localFinding({ market, levels, points }: LocalMarket, asked: Level | null): string {
  const n = points.filter(({ weight }) => weight > 0).length;
  if ("kind" in levels) {
    if (n === 0)
      return `No ${MARKETS[market].coin} figure bears your level yet. A few local offers would place it.`;
    return n === 1
      ? "One local point is too few: with two a level can be placed, and carried to the others."
      : `Your ${formatCount(n)} local points are too old: together they are worth no more than one, which is too few. A younger one would place a level.`;
  }
  const most = levels.toSorted((one, other) => other.weight - one.weight)[0];
  const told = levels.find(({ level }) => level === asked) ?? most;
  if (!told) return "";
  if ("kind" in told.pay)
    return `${capitalised(told.level)} is withheld: carried ratios do not fit your ${told.pay.against} points. One point of ${told.level} level gives it a number.`;
  const { median, ninety } = localAmounts(told.pay, market);
  const how = told.isCarried ? "a ratio carries that to" : "place";
  return `${capitalised(formatCount(n))} local points ${how} ${told.level} at about ${median}; nine times in ten its median lies in ${ninety}.`;
}

/** A level's amounts in words, rounded to what their error bears. */
export interface LocalAmounts {
  readonly median: string;
  readonly half: string;
  readonly ninety: string;
  readonly offers: string;
}

/**
 * A level's pay in its market's own money. The first digit in doubt is the last one shown.
 *
 * Shape   a level's pay, its market → words
 */
export function localAmounts(pay: LevelPay, market: Market): LocalAmounts {
  const unit = payUnit(pay);
  const rounded = ({ low, high }: Interval): string =>
    rangeWords({ low: roundedTo(low, unit), high: roundedTo(high, unit) }, market);
  return {
    median: formatMoney(moneyOfMajor(roundedTo(pay.median, unit), MARKETS[market].currency)),
    half: rounded(pay.half),
    ninety: rounded(pay.ninety),
    offers: rounded(pay.offers),
  };
}

/** The sign of a step's standing. */
export const STANDING_SIGNS: Readonly<Record<TestedStep["standing"], string>> = {
  carried: "≈",
  confirmed: "=",
  contradicted: "≠",
};

/**
 * A carried ratio and what became of it, as its chip says it.
 *
 * Shape   a step, the market it was carried from → words
 */
export function stepWords(
  { step, ratio, carriedLow, carriedHigh, standing, local }: TestedStep,
  reference: Market,
): string {
  const times = (value: number): string => `${value.toFixed(2)}×`;
  const carried = `${step.from} to ${step.to} ${times(ratio)}, carried from ${MARKETS[reference].inText} (${times(carriedLow)} to ${times(carriedHigh)})`;
  if (local === null) return `${carried}; too few points of both levels here yet`;
  const own = `your points say ${times(local.ratio)} (${times(local.low)} to ${times(local.high)})`;
  if (standing === "carried") return `${carried}; ${own}, which still allows either`;
  return standing === "confirmed" ? `${carried}; confirmed: ${own}` : `${carried}; contradicted: ${own}`;
}
