import type { Figure, Level } from "../figures/index.ts";
import { MARKETS, type Market, type Money, moneyOfMajor } from "../money/index.ts";
import { effectiveSize, neededSize, percentileOf } from "../stats/index.ts";
import type { CountedPay } from "./pay-cell.ts";

/** The average everyone quotes, and where it would stand among counted postings. */
export interface HeadlineAverage {
  readonly figure: Figure;
  readonly amount: Money;
  /** All figures of the market that print this very average, the first one included. */
  readonly printedBy: readonly Figure[];
  /** The years or periods they date it to, each once. */
  readonly periods: readonly string[];
  /** Its share among the midpoints of each level that bears a median, lowest level first. */
  readonly places: readonly HeadlinePlace[];
}

/** Where an average would stand at one level: its share among the midpoints, with the band the data allow, 0…1. */
export interface HeadlinePlace {
  readonly level: Level;
  readonly mid: number;
  readonly low: number;
  readonly high: number;
}

/** Which market and trade, with the figures and postings held of it. */
export interface HeadlineQuestion {
  readonly market: Market;
  readonly family: string;
  readonly figures: readonly Figure[];
  readonly counted: CountedPay | null;
}

/**
 * The trade's widely quoted average that nobody owns: the same amount describes a different place at every level.
 *
 * Shape   the market's figures, counted pay → the average, or null where none is quoted without an owner
 */
export function headlineAverage({
  market,
  family,
  figures,
  counted,
}: HeadlineQuestion): HeadlineAverage | null {
  const averages = figures.filter((figure) => figure.family === family && isUnsaidAverage(figure));
  const figure = averages.find(({ origin }) => origin?.verdict === "no-owner");
  if (!figure || typeof figure.amount !== "number") return null;
  const amount = moneyOfMajor(figure.amount, MARKETS[market].currency);
  const printedBy = averages.filter((one) => one.amount === figure.amount);
  const places = (counted?.cells ?? [])
    .filter(({ midpoints }) => effectiveSize(midpoints) >= neededSize(0.5))
    .map(({ level, midpoints }) => {
      const { mid, low, high } = percentileOf(midpoints, amount.minorUnits);
      return { level, mid, low, high };
    });
  return { figure, amount, printedBy, periods: [...new Set(printedBy.map(({ period }) => period))], places };
}

function isUnsaidAverage({ statistic, unit, basis }: Figure): boolean {
  return statistic === "mean" && unit === "money_per_year" && basis === null;
}
