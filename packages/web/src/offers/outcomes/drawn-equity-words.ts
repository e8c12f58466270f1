import { MARKETS } from "@paycurve/core/money";
import type { Offer } from "@paycurve/core/offer";

/**
 * What of an offer's equity is drawn: that in its own money, which is said where it holds some in another too.
 *
 * @example drawnEquityWords({ market: "GB", equity: [] }) // => "equity"
 */
export function drawnEquityWords({ market, equity }: Pick<Offer, "market" | "equity">): string {
  const { currency, coin } = MARKETS[market];
  return equity.some((grant) => grant.currency !== currency) ? `equity in ${coin}s` : "equity";
}
