import { PRINTED_SHARES, quantilesDocument } from "@paycurve/core/curve";
import { readLevel } from "@paycurve/core/figures";
import { readMarket } from "@paycurve/core/money";
import { type CountedSource, countPay, titlesOf } from "@paycurve/market";
import { give, type JsonOption } from "../answer.ts";
import { bundle, shippedSource } from "../bundle.ts";
import { askedTitles, readShares, readYears } from "../options.ts";
import { quantilesView } from "../view/index.ts";

/** What `quantiles` was told. */
export interface QuantilesOptions extends JsonOption {
  readonly market: string;
  readonly role?: string;
  readonly title?: string;
  readonly level?: string;
  readonly years?: string;
  readonly p?: string;
  readonly store?: string;
}

/** Quantiles of a role or title, from the shipped snapshot or from a store of one's own. */
export async function runQuantiles(options: QuantilesOptions): Promise<void> {
  const market = readMarket(options.market);
  const level = options.level === undefined ? null : readLevel(options.level);
  const shares = options.p === undefined ? PRINTED_SHARES : readShares(options.p);
  const years = options.years === undefined ? null : readYears(options.years);
  const source = options.store === undefined ? shippedSource(market) : await ownSource(options.store);
  try {
    const titles = askedTitles(options, bundle.families(), await titlesOf(source, market));
    const counted = await countPay(source, { market, titles: titles.titles, years });
    const document = quantilesDocument({ market, asked: titles.asked, level, shares }, counted);
    const all = [document, ...(document.levels ?? [])].flatMap(({ quantiles }) => quantiles);
    const answered = all.some((quantile) => "value" in quantile);
    give({ document, words: () => quantilesView(document), answered }, options);
  } finally {
    await source.store.close();
  }
}

async function ownSource(path: string): Promise<CountedSource> {
  const { openCountedStore } = await import("@paycurve/market/own-store");
  return openCountedStore(path);
}
