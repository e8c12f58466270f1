import { fileURLToPath } from "node:url";
import type { Market } from "@paycurve/core/money";
import { type CountedSource, countedSnapshot } from "@paycurve/market";
import { type Bundle, openBundle } from "@paycurve/market/bundle";

/** The data that the build put beside the command. */
export const bundle: Bundle = openBundle(fileURLToPath(new URL("./data", import.meta.url)));

/** The shipped snapshot of a market as a source of counted pay. */
export function shippedSource(market: Market): CountedSource {
  return countedSnapshot(bundle.snapshot(market));
}
