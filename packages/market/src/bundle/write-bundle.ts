import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FigureError } from "@paycurve/core";
import type { Figure } from "@paycurve/core/figures";
import { checkFigures, loadFigures, loadRoleFamilies } from "../figures/index.ts";
import { figuresFile } from "./bundle-files.ts";

/** Where a bundle is made from and where it goes. */
export interface BundlePlaces {
  /** The folder that holds `figures/` and `snapshot/`. */
  readonly root: string;
  readonly out: string;
}

/**
 * Makes what the shells read: every figure checked, as JSON by market, the role families, and the snapshot.
 *
 * Errors  FigureError naming file and line for the first figure that cannot stand, or every broken cross-reference
 */
export function writeBundle({ root, out }: BundlePlaces): void {
  const figures = loadFigures(join(root, "figures"));
  refuseProblems(figures);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const families = loadRoleFamilies(
    join(root, "figures", "role-families.yaml"),
    "figures/role-families.yaml",
  );
  writeFileSync(join(out, "role-families.json"), JSON.stringify(families));
  for (const market of new Set(figures.map((figure) => figure.market))) {
    writeFileSync(
      join(out, figuresFile(market)),
      jsonLines(figures.filter((figure) => figure.market === market)),
    );
  }
  cpSync(join(root, "snapshot"), join(out, "snapshot"), { recursive: true });
}

function jsonLines(figures: readonly Figure[]): string {
  return `[\n${figures.map((figure) => JSON.stringify(figure)).join(",\n")}\n]\n`;
}

function refuseProblems(figures: readonly Figure[]): void {
  const problems = checkFigures(figures);
  if (problems.length === 0) return;
  const lines = problems.map(({ id, message }) => `${id}: ${message}`);
  throw new FigureError("figures.bundle.problems", lines.join("\n"), { problems: problems.length });
}
