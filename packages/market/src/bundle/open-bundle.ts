import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure, FigureMarket, RoleFamilies } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { readSnapshot, type Snapshot } from "../snapshot/index.ts";
import { bundledMarkets, figuresFile } from "./bundle-files.ts";

/** What the shells read at run time: only the file a question needs is opened. */
export interface Bundle {
  figures(market: FigureMarket): readonly Figure[];
  allFigures(): readonly Figure[];
  families(): RoleFamilies;
  snapshot(market: Market): Snapshot;
}

const SHIPPED_SOURCE = "aijobs";

/**
 * Opens a bundle made by `writeBundle`.
 *
 * Shape   its folder → figures, families and snapshots, each read when first asked for
 */
export function openBundle(folder: string): Bundle {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const figures = (market: FigureMarket) => json(figuresFile(market)) as readonly Figure[];
  return {
    figures,
    allFigures: () => bundledMarkets(folder).flatMap(figures),
    families: () => json("role-families.json") as RoleFamilies,
    snapshot: (market) =>
      readSnapshot(
        readFileSync(join(folder, "snapshot", SHIPPED_SOURCE, `${market.toLowerCase()}.json`), "utf8"),
      ),
  };
}
