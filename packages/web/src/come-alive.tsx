import { DataError } from "@paycurve/core";
import type { MarketData } from "@paycurve/core/curve";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { listenToKeys } from "./document/index.ts";
import { StandPage } from "./stand/index.ts";

/**
 * Brings the served document to life: its keys, and its fields where it has any.
 *
 * Errors  DataError "page.data-missing" when the market's data is not where the document says
 */
export async function comeAlive(): Promise<void> {
  listenToKeys();
  const page = document.getElementById("page");
  const address = page?.dataset.from;
  if (!page || !address) return;
  const data = await dataAt(address);
  const typedEarly = page.querySelector<HTMLInputElement>(".pay-field")?.value ?? "";
  hydrateRoot(
    page,
    <StrictMode>
      <StandPage data={data} dataHash={page.dataset.hash ?? ""} typedEarly={typedEarly} />
    </StrictMode>,
  );
}

async function dataAt(address: string): Promise<MarketData> {
  const answer = await fetch(address);
  if (!answer.ok) {
    const says = `page: ${address} was answered with ${answer.status}; reload the page.`;
    throw new DataError("page.data-missing", says, { address, status: answer.status });
  }
  return (await answer.json()) as MarketData;
}
