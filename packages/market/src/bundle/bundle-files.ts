import { readdirSync } from "node:fs";
import type { FigureMarket } from "@paycurve/core/figures";

/** The name of a market's figures inside a bundle. */
export function figuresFile(market: FigureMarket): string {
  return `figures-${market.toLowerCase()}.json`;
}

/** The markets that a bundle holds figures of. */
export function bundledMarkets(bundle: string): FigureMarket[] {
  const names = readdirSync(bundle).map((name) => /^figures-(\w+)\.json$/.exec(name)?.[1]);
  return names.flatMap((name) => (name ? [name.toUpperCase() as FigureMarket] : []));
}
