import type { MarketData } from "@paycurve/core/curve";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { listenToKeys } from "./document/index.ts";
import { StandPage } from "./stand/index.ts";

/** Brings the served document to life: its keys, its fields where it has any, and the worker that serves it offline. */
export async function comeAlive(): Promise<void> {
  listenToKeys();
  const page = document.getElementById("page");
  const address = page?.dataset.from;
  if (page && address) {
    const data = (await (await fetch(address)).json()) as MarketData;
    hydrateRoot(
      page,
      <StrictMode>
        <StandPage data={data} dataHash={page.dataset.hash ?? ""} />
      </StrictMode>,
    );
  }
  if ("serviceWorker" in navigator && window.isSecureContext) {
    await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  }
}
