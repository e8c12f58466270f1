import type { RoleFamilies } from "@paycurve/core/figures";
import { z } from "zod";
import { parseSource } from "./parse-source.ts";
import { type NamedFile, readYaml, refuseFile, type YamlSource } from "./yaml-source.ts";

const text = z.string({ error: "wants text" }).regex(/\S/, "is empty");
const schema = z.record(
  z.string(),
  z.strictObject({ says: text, titles: z.array(text).min(1, "is empty") }),
  { error: "wants families by name, each with says and titles" },
);

/**
 * Which job titles are one trade, read from `figures/role-families.yaml`.
 *
 * Shape   the path of that file → families, each with a sentence and its titles
 * Errors  FigureError "figures.file.…" as for any file of figures; "figures.families.repeated" when a title stands
 *         twice, in whatever case
 */
export function loadRoleFamilies(path: string, shownAs: string = path): RoleFamilies {
  const file: NamedFile = { path, shownAs };
  const source = readYaml(file);
  const families = parseSource(source, schema);
  refuseRepeats(source, families);
  return families;
}

function refuseRepeats(source: YamlSource, families: RoleFamilies): void {
  const seen = new Set<string>();
  for (const [family, { titles }] of Object.entries(families)) {
    for (const [index, title] of titles.entries()) {
      const line = source.lineOf([family, "titles", index]);
      if (seen.has(title.toLowerCase())) {
        refuseFile("figures.families.repeated", { file: source.file, line }, `“${title}” stands twice`);
      }
      seen.add(title.toLowerCase());
    }
  }
}
