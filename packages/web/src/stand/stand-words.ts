import type { CurveStep, MarketData } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { formatCount, MARKETS } from "@paycurve/core/money";

/** What the chart is of: "Advertised base pay, AI and ML engineers, United States, 2024–2025." */
export function curveTitle({ market, years: [from, to] }: MarketData): string {
  return `Advertised base pay, AI and ML engineers, ${MARKETS[market].name}, ${from}–${to}.`;
}

/** How the chart is read. */
export function spokenCurve(_: MarketData, steps: readonly CurveStep[]): string {
  const postings = steps.reduce((sum, { n }) => sum + n, 0);
  return `Above each line, ${formatCount(postings)} postings we counted. Below it, what others print.`;
}

const COINS = { US: "US dollars", GB: "Pounds", IN: "Rupees" } as const;

/** What the numbers of the curve are, and where they are from. */
export function sourceWordsOf({ market, sources, years: [from, to] }: MarketData): string {
  const where = sources.map(
    ({ publisher, edition, licence }) => `${publisher} index, ${edition}, ${licence}`,
  );
  return (
    `${COINS[market]} a year, base, at the midpoint of each advertised range; intervals 95 %. ` +
    `Source: ${where.join("; ")}; postings of ${from} and ${to}. Nothing is aged to today.`
  );
}

/** At how many years publishers let a level begin, or null where they agree. */
export function yearsWordsOf({ figures }: MarketData, level: Level): string | null {
  const starts = figures.flatMap((one) =>
    one.level === level && one.levelYears ? [one.levelYears.from] : [],
  );
  const years = [...new Set(starts)].sort((a, b) => a - b);
  if (years.length < 2) return null;
  const list = `${years.slice(0, -1).join(", ")} or ${years.at(-1)}`;
  return `“${level.charAt(0).toUpperCase()}${level.slice(1)}” starts at ${list} years, depending on who prints it.`;
}
