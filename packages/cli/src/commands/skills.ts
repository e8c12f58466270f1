import { isKnown, skillsDocument } from "@paycurve/core/skills";
import { findSkills, type SkillsWords } from "@paycurve/market/questions";
import { give, type JsonOption, lineWidth } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { paintFor, skillsView } from "../view/index.ts";

/** What `skills` was told. */
export interface SkillsOptions extends JsonOption, SkillsWords {}

/** Which skills pay more in a market: over what, who says so, what contradicts it, and why they are scarce. */
export async function runSkills(options: SkillsOptions): Promise<void> {
  const found = findSkills(bundle, options);
  const view = () => skillsView(found, { columns: lineWidth(), paint: paintFor(process.stdout) });
  give({ document: skillsDocument(found), words: view, answered: found.skills.some(isKnown) }, options);
}
