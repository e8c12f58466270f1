import type { LocalData } from "@paycurve/core/transfer";
import { listenToKeys } from "./document/index.ts";
import { hydratePage } from "./hydrate-page.tsx";
import { MyMarketPage } from "./my-market/index.ts";

/** Brings the served document of local points to life. */
export function comeAlive(data: LocalData | null): void {
  listenToKeys();
  const page = document.getElementById("page");
  if (page && data) hydratePage(page, <MyMarketPage data={data} dataHash={page.dataset.hash ?? ""} />);
}
