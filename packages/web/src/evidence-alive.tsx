import { readMarket } from "@paycurve/core/money";
import { listenToKeys } from "./document/index.ts";
import { EvidencePage } from "./evidence/index.ts";
import { hydratePage } from "./hydrate-page.tsx";

/** Brings the served document of what was shipped to life. */
export function comeAlive(): void {
  listenToKeys();
  const page = document.getElementById("page");
  if (page) hydratePage(page, <EvidencePage market={readMarket(page.dataset.market ?? "")} />);
}
