import type { MarketData } from "@paycurve/core/curve";
import type { Market } from "@paycurve/core/money";

/**
 * The data of another market than the page's, where its own document names it.
 *
 * Shape   a market → its data, or null where it cannot be had now
 */
export async function dataOfMarket(market: Market): Promise<MarketData | null> {
  try {
    const document = await (await fetch(`/${market.toLowerCase()}/offers`)).text();
    const page = new DOMParser().parseFromString(document, "text/html").getElementById("page");
    const answer = await fetch(page?.dataset.from ?? "");
    return answer.ok ? ((await answer.json()) as MarketData) : null;
  } catch {
    return null;
  }
}
