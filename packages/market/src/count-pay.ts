import type { CountedPay, PayCell, RangeEnd } from "@paycurve/core/curve";
import { LEVELS, type Level } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import type { CountedSource } from "./counted-source.ts";
import { latestYears } from "./latest-years.ts";

/** Which postings are counted. */
export interface CountQuestion {
  readonly market: Market;
  readonly titles: readonly string[];
  /** Null for the latest two years that the market has. */
  readonly years: readonly [number, number] | null;
  readonly levels?: readonly Level[];
  /** The levels whose advertised ranges are counted as well. */
  readonly rangesAt?: readonly Level[];
}

/**
 * Counts the pay of titles by level: the store is asked once for each level, and for both ends where ranges matter.
 *
 * Shape   a source, a question → counted pay, lowest level first
 * Units   minor units of the market's currency per year
 * Errors  InputError "store.no-postings" when the latest years are asked for and the market has none
 */
export async function countPay(from: CountedSource, question: CountQuestion): Promise<CountedPay> {
  const { market, titles, levels = LEVELS, rangesAt = [] } = question;
  const years = question.years ?? (await latestYears(from, market));
  const ask = (level: Level, end: RangeEnd) =>
    from.store.payHistogram({ source: from.source, market, titles, levels: [level], years, end });
  const count = async (level: Level): Promise<PayCell> => {
    const midpoints = await ask(level, "midpoint");
    if (!rangesAt.includes(level)) return { level, midpoints };
    return { level, midpoints, lows: await ask(level, "low"), highs: await ask(level, "high") };
  };
  const cells = await Promise.all(levels.map(count));
  return { meaning: from.meaning, sources: from.sources, years, cells };
}
