import {
  type CountedPay,
  PRINTED_SHARES,
  type QuantilesDocument,
  quantilesDocument,
} from "@paycurve/core/curve";
import { DEFAULT_FAMILY, type Figure, type FigureStanding, figureStanding } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { countedSnapshot, countPay } from "@paycurve/market";
import type { Bundle } from "@paycurve/market/bundle";

/** Everything a market's page says. */
export interface MarketPage {
  readonly market: Market;
  readonly curve: QuantilesDocument;
  readonly counted: CountedPay;
  readonly titles: readonly {
    readonly title: string;
    readonly level: string;
    readonly year: number;
    readonly postings: number;
  }[];
  readonly figures: readonly (Figure & { readonly standing: FigureStanding })[];
}

/**
 * Gathers a market's page: its curve, the cells behind it, and its published figures with their standing.
 */
export async function marketPage(bundle: Bundle, market: Market): Promise<MarketPage> {
  const source = countedSnapshot(bundle.snapshot(market));
  const titles = bundle.families()[DEFAULT_FAMILY]?.titles ?? [];
  const counted = await countPay(source, { market, titles, years: null });
  const listed = new Set(titles);
  const [from, to] = counted.years;
  const cells = await source.store.cells(source.source, market);
  return {
    market,
    counted,
    curve: quantilesDocument(
      { market, asked: { role: DEFAULT_FAMILY }, level: null, shares: PRINTED_SHARES },
      counted,
    ),
    titles: cells.filter(({ title, year }) => listed.has(title) && year >= from && year <= to),
    figures: bundle.figures(market).map((figure) => ({ ...figure, standing: figureStanding(figure) })),
  };
}
