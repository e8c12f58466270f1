import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure, FigureMarket, RoleFamilies } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import type { TitleEstimates } from "@paycurve/core/skills";
import type { CarriedStructure } from "@paycurve/core/transfer";
import { readPremiums, readSnapshot, type Snapshot, type Structures } from "../snapshot/index.ts";
import { bundledMarkets, figuresFile } from "./bundle-files.ts";

/** What the shells read at run time: only the file a question needs is opened, and each once. */
export interface Bundle {
  figures(market: FigureMarket): readonly Figure[];
  allFigures(): readonly Figure[];
  families(): RoleFamilies;
  snapshot(market: Market): Snapshot;
  /** What travels to a market of the reference market's structure. */
  structure(market: Market): CarriedStructure;
  /** What our own postings say of skills. */
  premiums(): TitleEstimates;
}

const SHIPPED_SOURCE = "aijobs";

/**
 * Opens a bundle made by `writeBundle`.
 *
 * Shape   its folder → figures, families and snapshots, each read when first asked for and kept
 */
export function openBundle(folder: string): Bundle {
  const kept = new Map<string, unknown>();
  const once = <Content>(name: string, understand: (text: string) => Content): Content => {
    if (!kept.has(name)) kept.set(name, understand(readFileSync(join(folder, name), "utf8")));
    return kept.get(name) as Content;
  };
  const figures = (market: FigureMarket): readonly Figure[] =>
    once(figuresFile(market), (text) => JSON.parse(text) as readonly Figure[]);
  return {
    figures,
    allFigures: () => bundledMarkets(folder).flatMap(figures),
    families: () => once("role-families.json", (text) => JSON.parse(text) as RoleFamilies),
    snapshot: (market) =>
      once(join("snapshot", SHIPPED_SOURCE, `${market.toLowerCase()}.json`), readSnapshot),
    structure: (market) =>
      once(join("snapshot", SHIPPED_SOURCE, "structure.json"), (text) => JSON.parse(text) as Structures)
        .markets[market],
    premiums: () => once(join("snapshot", SHIPPED_SOURCE, "premiums.json"), readPremiums),
  };
}
