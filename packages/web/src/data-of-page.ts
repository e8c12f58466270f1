import { DataError } from "@paycurve/core";
import type { MarketData } from "@paycurve/core/curve";

/**
 * The market's data that the served document names, or null for a document that needs none.
 *
 * Errors  DataError "page.data-missing" when the data is not where the document says
 */
export async function dataOfPage(): Promise<MarketData | null> {
  const address = document.getElementById("page")?.dataset.from;
  if (!address) return null;
  const answer = await fetch(address);
  if (!answer.ok) {
    const says = `page: ${address} was answered with ${answer.status}; reload the page.`;
    throw new DataError("page.data-missing", says, { address, status: answer.status });
  }
  return (await answer.json()) as MarketData;
}
