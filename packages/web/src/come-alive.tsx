import type { MarketData } from "@paycurve/core/curve";
import { listenToKeys } from "./document/index.ts";
import { hydratePage } from "./hydrate-page.tsx";
import { heldOf, StandPage } from "./stand/index.ts";

/**
 * Brings the served document to life: its keys, and its fields where it shows a market's data. Done in several short
 * tasks, between which the browser answers whoever is already scrolling.
 */
export async function comeAlive(data: MarketData | null): Promise<void> {
  listenToKeys();
  const page = document.getElementById("page");
  if (!page || !data) return;
  const held = heldOf(data);
  await nextTask();
  const typedEarly = page.querySelector<HTMLInputElement>(".pay-field")?.value ?? "";
  hydratePage(
    page,
    <StandPage data={data} held={held} dataHash={page.dataset.hash ?? ""} typedEarly={typedEarly} />,
  );
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}
