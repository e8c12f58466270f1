import type { CountedPay, MarketData } from "@paycurve/core/curve";
import { LEVELS } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import type { LocalData } from "@paycurve/core/transfer";
import { countedSnapshot, countPay, localData, marketData } from "@paycurve/market";
import type { Bundle } from "@paycurve/market/bundle";

/** All that renderers of a market are made from. */
export interface KnownMarket {
  readonly market: Market;
  readonly bundle: Bundle;
  readonly counted: CountedPay;
  readonly data: MarketData;
  readonly local: LocalData;
}

/** What is known of a market. */
export async function knownMarket(bundle: Bundle, market: Market): Promise<KnownMarket> {
  const titles = bundle.families()["ai-engineer"]?.titles ?? [];
  const source = countedSnapshot(bundle.snapshot(market));
  const counted = await countPay(source, { market, titles, years: [2023, 2025], rangesAt: LEVELS });
  return {
    market,
    bundle,
    counted,
    data: await marketData(bundle, market),
    local: localData(bundle, market),
  };
}
