import { sourceWords } from "@paycurve/core/figures";
import {
  isKnown,
  type MarketSkills,
  type SkillPremiums,
  type SkillsNote,
  skillFinding,
  skillsFinding,
  skillsNotes,
} from "@paycurve/core/skills";
import { bullets } from "./bullets.ts";
import { estimateLines } from "./estimate-lines.ts";
import { type PremiumLinesOptions, panelLines, rejectedLines } from "./premium-lines.ts";
import { wrap } from "./wrap.ts";

/** How skills are shown, and what is to be said before their own notes. */
export interface SkillsViewOptions extends PremiumLinesOptions {
  readonly told?: readonly SkillsNote[];
}

/** Skills as a terminal shows them: the finding, each skill with a block per baseline, why it is scarce, notes, sources. */
export function skillsView(found: MarketSkills, options: SkillsViewOptions): string {
  const { columns, paint, told = [] } = options;
  const finding = wrap(skillsFinding(found), columns).map((line) => paint("strong", line));
  const isOne = found.skills.length === 1;
  const known = found.skills.filter((one) => isOne || isKnown(one));
  const unknown = found.skills.filter((one) => !known.includes(one)).map(({ skill }) => skill.name);
  const notes = bullets(
    [...told, ...skillsNotes(found)].map(({ message }) => message),
    columns,
  );
  return [
    ...finding,
    ...known.flatMap((one) => skillLines(one, found, options)),
    ...(unknown.length > 0 ? ["", ...wrap(`Nothing known here: ${unknown.join(", ")}.`, columns)] : []),
    "",
    "Know this",
    ...notes,
    "",
    "Sources",
    ...sourceLines(known, found).map((line) => `  ${line}`),
  ].join("\n");
}

function skillLines(one: SkillPremiums, found: MarketSkills, options: PremiumLinesOptions): string[] {
  const { skill, panels, rejected } = one;
  const { columns, paint } = options;
  const isOne = found.skills.length === 1;
  const yours = found.yours.includes(skill) ? "Yours. " : "";
  const finding = wrap(yours + skillFinding(one, found), columns).map((line) => paint("strong", line));
  const title = isOne ? [] : ["", ...finding];
  const { says, sources } = skill.why;
  const cited = sources.length > 0 ? ` (${sources.join(", ")})` : "";
  const blocks = [
    ...panels.map((panel) => panelLines(panel, found, options)),
    estimateLines(one, found, options),
    rejectedLines(rejected, found, options),
  ];
  return [
    ...title,
    "",
    ...wrap(`Why scarce: ${says}${cited}`, columns - 2).map((line) => `  ${line}`),
    ...blocks.filter(({ length }) => length > 0).flatMap((block) => ["", ...block]),
  ];
}

function sourceLines(known: readonly SkillPremiums[], { own }: MarketSkills): string[] {
  const records = known.flatMap(({ records: held }) => held);
  const printed = records.map((record) => `${sourceWords(record)}\n    ${record.source.url}`);
  const counted = `${own.publisher}, ${own.about}, edition of ${own.edition}, ${own.licence}\n    ${own.url}`;
  return [...new Set([counted, ...printed])];
}
