import {
  type Currency,
  formatCount,
  formatMoney,
  MARKET_CODES,
  MARKETS,
  moneyOfMajor,
} from "../money/index.ts";
import { endsOf } from "./ends-of.ts";
import type { Figure } from "./figure.ts";
import type { FigureStanding } from "./standing.ts";

const UNIT_WORDS: Partial<Record<Figure["unit"], string>> = {
  money_per_year: " a year",
  money_per_day: " a day",
  employer_cost_per_year: " a year, the employer's cost",
  money_change_per_year: " more a year",
  money_premium: " over the ordinary role",
  money_bonus: " bonus",
  money_signing_bonus: " on signing",
  percent_of_base: " of base",
  percent_of_fixed: " of fixed pay",
  percent_of_target: " of target",
  percent_of_company: " of the company",
  ratio: " times",
  years: " years",
};

/**
 * A figure's amount as it may be said: both ends of a range, "from" a floor, "up to" a ceiling.
 *
 * Shape   figure → "$145,000–190,000 a year", "25–40 %", "from $300,000 a year"
 */
export function amountWords(figure: Figure): string {
  return `${bareAmount(figure)}${UNIT_WORDS[figure.unit] ?? ""}`;
}

/**
 * The same without its unit of time.
 *
 * Shape   figure → "$145,000–190,000"
 */
export function bareAmount(figure: Figure): string {
  const { low, high } = endsOf(figure);
  const say = numberWords(figure);
  if (low === high && low !== null) return say(low);
  if (low === null) return `up to ${say(high ?? 0)}`;
  if (high === null) return `from ${say(low)}`;
  const symbol = /^[^\d−-]*/.exec(say(high))?.[0] ?? "";
  const percent = figure.unit.startsWith("percent");
  return percent ? `${low}–${say(high)}` : `${say(low)}–${say(high).slice(symbol.length)}`;
}

/**
 * A figure's amount as its own market may see it: one in foreign money is not shown.
 *
 * Shape   figure → as `amountWords`, or "an amount in a foreign currency"
 */
export function localAmountWords(figure: Figure): string {
  const own = MARKET_CODES.find((code) => code === figure.market);
  const foreign = own !== undefined && figure.currency !== null && figure.currency !== MARKETS[own].currency;
  return foreign ? "an amount in a foreign currency" : amountWords(figure);
}

/**
 * Where it was read: publisher, title, date, and the outlet when that is another.
 *
 * Shape   figure → "KORE1, How to Hire (2026-05-29)"
 */
export function sourceWords({ source }: Pick<Figure, "source">): string {
  const via =
    source.quotedVia === null ? "" : `, ${VIA_WORDS[source.quotedVia] ?? `read in ${source.quotedVia}`}`;
  return `${source.publisher}, ${source.title} (${source.published})${via}`;
}

/** Ways of quoting that name no outlet. */
const VIA_WORDS: Readonly<Record<string, string>> = {
  guide: "read in the guide",
  "originator unnamed": "whose own source is not named",
};

const STANDINGS = {
  benchmark: "a benchmark",
  context: "context, not pay",
  unresolved: "a claim only",
  rejected: "rejected",
} as const;

/**
 * What a figure may be used for, in words.
 *
 * @example standingWords({ kind: "unresolved", reasons: [] }) // => "a claim only"
 */
export function standingWords({ kind }: FigureStanding): string {
  return STANDINGS[kind];
}

const GRADES = {
  A: "A, documented method and sample",
  B: "B, stated method",
  C: "C, no method shown",
  D: "D, no one stands behind it",
} as const;

/**
 * How good a figure is, in a letter and words.
 *
 * @example gradeWords({ quality: "C" }) // => "C, no method shown"
 */
export function gradeWords({ quality }: Pick<Figure, "quality">): string {
  return GRADES[quality];
}

/**
 * What a figure counts, in the source's own words where it has any.
 *
 * Shape   figure → "base", "base as advertised", "base or total is not said"
 */
export function basisWords({ basis, basisWords: said, unit }: Figure): string {
  if (said !== null) return said;
  if (basis === "posting-range") return "base as advertised";
  if (basis !== null) return basis;
  return unit.startsWith("money") ? "base or total is not said" : "not pay";
}

/**
 * The market currency that a figure is in, or null for another or none.
 */
export function currencyOf({ currency }: Pick<Figure, "currency">): Currency | null {
  return MARKET_CODES.map((code) => MARKETS[code].currency).find((one) => one === currency) ?? null;
}

function numberWords(figure: Figure): (value: number) => string {
  const { unit } = figure;
  const currency = currencyOf(figure);
  if (currency !== null) return (value) => formatMoney(moneyOfMajor(value, currency));
  return (value) => `${grouped(value)}${unit.startsWith("percent") ? " %" : ""}`;
}

function grouped(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const digits = formatCount(Number(whole));
  return `${value < 0 ? "−" : ""}${digits}${fraction === undefined ? "" : `.${fraction}`}`;
}
