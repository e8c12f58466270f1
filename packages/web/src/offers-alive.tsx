import type { MarketData } from "@paycurve/core/curve";
import { listenToKeys } from "./document/index.ts";
import { hydratePage } from "./hydrate-page.tsx";
import { OffersPage } from "./offers/index.ts";

/** Brings the served document of offers to life. */
export function comeAlive(data: MarketData | null): void {
  listenToKeys();
  const page = document.getElementById("page");
  if (page && data) hydratePage(page, <OffersPage data={data} dataHash={page.dataset.hash ?? ""} />);
}
