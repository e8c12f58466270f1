import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Figure } from "@paycurve/core/figures";
import { loadRoleFamilies } from "./load-role-families.ts";
import { readFigureFile } from "./read-figure-file.ts";
import type { NamedFile } from "./yaml-source.ts";

/**
 * Every published figure, from `figures/<market>/<publisher>.yaml`, with families from `figures/role-families.yaml`.
 *
 * Shape   the folder of figures → figures by market folder, then file name, then the file's own order
 * Errors  FigureError naming file and line, for the first file that cannot be taken as it stands
 */
export function loadFigures(directory: string): readonly Figure[] {
  const [families, name] = ["role-families.yaml", basename(directory)];
  const known = loadRoleFamilies(join(directory, families), `${name}/${families}`);
  return figureFiles(directory).flatMap((file) => readFigureFile(file, known));
}

/** The files of figures in a folder, in the order they are read. */
export function figureFiles(directory: string): readonly NamedFile[] {
  const markets = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return markets
    .map((market) => market.name)
    .sort()
    .flatMap((market) =>
      yamlNames(join(directory, market)).map((name) => ({
        path: join(directory, market, name),
        shownAs: `${basename(directory)}/${market}/${name}`,
      })),
    );
}

function yamlNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
}
