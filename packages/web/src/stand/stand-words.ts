import { capitalised } from "@paycurve/core";
import type { CurveStep, MarketData } from "@paycurve/core/curve";
import { formatCount, MARKETS } from "@paycurve/core/money";

/** What the chart is of: "Advertised base pay, AI and ML engineers, United States, 2024–2025." */
export function curveTitle({ market, years: [from, to] }: MarketData): string {
  return `Advertised base pay, AI and ML engineers, ${MARKETS[market].name}, ${from}–${to}.`;
}

/** How the chart is read. */
export function curveReading(steps: readonly CurveStep[]): string {
  const postings = steps.reduce((sum, { n }) => sum + n, 0);
  return `Above each line, ${formatCount(postings)} postings we counted. Below it, what others print.`;
}

/** What the numbers of the curve are, and where they are from. */
export function sourceWordsOf({ market, sources, years: [from, to] }: MarketData): string {
  const where = sources.map(
    ({ publisher, edition, licence }) => `${publisher} index, ${edition}, ${licence}`,
  );
  return (
    `${capitalised(MARKETS[market].coin)}s a year, base, at the midpoint of each advertised range; under each amount where it may lie, 95 %. ` +
    `Source: ${where.join("; ")}; postings of ${from} and ${to}. Nothing is aged to today.`
  );
}
