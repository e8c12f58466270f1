import { readSkill } from "@paycurve/core/skills";
import { z } from "zod";
import { parseSource } from "./parse-source.ts";
import { type NamedFile, readYaml, refuseFile, type YamlSource } from "./yaml-source.ts";

const text = z.string({ error: "wants text" }).regex(/\S/, "is empty");
const titles = z.array(text).min(1, "is empty");
const schema = z.strictObject({
  baseline: z.strictObject({ says: text, titles }),
  skills: z.record(z.string(), titles),
});

/** Which job titles stand for a skill, and those they are held against. */
export interface SkillTitles {
  readonly baseline: { readonly says: string; readonly titles: readonly string[] };
  /** By the skill's id. */
  readonly skills: Readonly<Record<string, readonly string[]>>;
}

/**
 * Which job titles stand for a skill, read from `figures/skill-titles.yaml`.
 *
 * Shape   the path of that file → baseline and titles by skill
 * Errors  FigureError "figures.file.…" as for any file of figures; "figures.skill-titles.repeated" when a title stands
 *         twice, "figures.skill-titles.name" for a skill by another word than its id, by which nothing would find it;
 *         InputError "skill.unknown" for a skill that core does not know
 */
export function loadSkillTitles(path: string, shownAs: string = path): SkillTitles {
  const file: NamedFile = { path, shownAs };
  const source = readYaml(file);
  const found = parseSource<SkillTitles>(source, schema);
  for (const skill of Object.keys(found.skills)) {
    const { id } = readSkill(skill);
    if (id !== skill)
      refuseFile(
        "figures.skill-titles.name",
        placeOf(source, ["skills", skill]),
        `write “${id}” for “${skill}”`,
      );
  }
  refuseRepeats(source, found);
  return found;
}

function refuseRepeats(source: YamlSource, { baseline, skills }: SkillTitles): void {
  const lists = [
    [["baseline", "titles"], baseline.titles] as const,
    ...Object.entries(skills).map(([skill, named]) => [["skills", skill], named] as const),
  ];
  const seen = new Set<string>();
  for (const [path, named] of lists) {
    for (const [index, title] of named.entries()) {
      if (seen.has(title))
        refuseFile(
          "figures.skill-titles.repeated",
          placeOf(source, [...path, index]),
          `“${title}” stands twice`,
        );
      seen.add(title);
    }
  }
}

function placeOf(source: YamlSource, path: readonly (string | number)[]) {
  return { file: source.file, line: source.lineOf(path) };
}
