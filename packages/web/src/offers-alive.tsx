import type { MarketData } from "@paycurve/core/curve";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { listenToKeys } from "./document/index.ts";
import { OffersPage } from "./offers/index.ts";

/** Brings the served document of offers to life. */
export function comeAlive(data: MarketData | null): void {
  listenToKeys();
  const page = document.getElementById("page");
  if (!page || !data) return;
  hydrateRoot(
    page,
    <StrictMode>
      <OffersPage data={data} />
    </StrictMode>,
  );
}
