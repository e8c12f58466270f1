import type { MarketData } from "@paycurve/core/curve";
import { dataOfPage } from "./data-of-page.ts";
import { listenToKeys } from "./document/index.ts";
import { hydratePage } from "./hydrate-page.tsx";
import { type SayData, SayPage } from "./say/index.ts";

/** Brings the served document of what to say to life. */
export async function comeAlive(pay: MarketData | null): Promise<void> {
  listenToKeys();
  const page = document.getElementById("page");
  const data = (await dataOfPage("beside")) as SayData | null;
  if (page && pay && data)
    hydratePage(page, <SayPage pay={pay} data={data} dataHash={page.dataset.hash ?? ""} />);
}
