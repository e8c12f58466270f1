import { MARKETS, type Market } from "@paycurve/core/money";
import { countedSnapshot } from "@paycurve/market";
import type { Bundle } from "@paycurve/market/bundle";

/**
 * A market and what is known of it: where its postings come from, its years, roles with their titles, its figures.
 *
 * Shape   a bundle, a market → the document of /markets/{market}
 */
export function marketEntry(bundle: Bundle, market: Market) {
  const snapshot = bundle.snapshot(market);
  const { meaning, sources } = countedSnapshot(snapshot);
  const { name, currency, locale } = MARKETS[market];
  const byTitle = postingsByTitle(snapshot.cells);
  return {
    code: market,
    name,
    currency,
    locale,
    meaning,
    source: sources,
    years: [...new Set(snapshot.cells.map(({ year }) => year))].sort((a, b) => a - b),
    postings: snapshot.counts.fullTimeLocal,
    roles: Object.entries(bundle.families()).map(([role, { says, titles }]) => {
      const here = titles.flatMap((title) => {
        const postings = byTitle.get(title);
        return postings === undefined ? [] : [{ title, postings }];
      });
      return { role, says, postings: here.reduce((sum, { postings }) => sum + postings, 0), titles: here };
    }),
    figures: bundle.figures(market).length,
  };
}

function postingsByTitle(cells: readonly { title: string; postings: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, postings } of cells) counts.set(title, (counts.get(title) ?? 0) + postings);
  return counts;
}
