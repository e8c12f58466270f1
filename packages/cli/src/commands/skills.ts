import { capitalised } from "@paycurve/core";
import { evidenceSkills } from "@paycurve/core/evidence";
import { isKnown, type SkillsNote, skillsDocument, yoursFirst } from "@paycurve/core/skills";
import { findSkills, type SkillsWords } from "@paycurve/market/questions";
import { type Answer, give, type JsonOption, lineWidth } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { paintFor, skillsView } from "../view/index.ts";

/** What `skills` was told. */
export interface SkillsOptions extends JsonOption, SkillsWords {
  readonly career?: string;
}

/**
 * Which skills pay more in a market: over what, who says so, what contradicts it, and why they are scarce. Those of a
 * career file come first, in the market that it names unless another is asked for: a skill belongs to no market.
 */
export async function runSkills(options: SkillsOptions): Promise<void> {
  give(await skillsAnswer(options), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option, or the file, line and field
 */
export async function skillsAnswer({ career, market, skill }: SkillsOptions): Promise<Answer> {
  const own = career === undefined ? null : await ownSkills(career);
  const asked = findSkills(bundle, { market: market ?? own?.market ?? undefined, skill });
  const found = own === null ? asked : yoursFirst(asked, own.skills);
  const told = own?.notes ?? [];
  const view = () => skillsView(found, { columns: lineWidth(), paint: paintFor(process.stdout), told });
  return { document: skillsDocument(found, told), words: view, answered: found.skills.some(isKnown) };
}

async function ownSkills(path: string) {
  const [{ readEvidence, readOwnSkills }, { careerText, strayWords }] = await Promise.all([
    import("@paycurve/core/career"),
    import("./career-text.ts"),
  ]);
  const text = await careerText(path);
  const { market, skills, unknown, strays } = readOwnSkills(text, path);
  const shown = evidenceSkills(readEvidence(text, path).items);
  const all = [...new Set([...skills, ...shown.map(({ skill }) => skill)])];
  const isEmpty = all.length + unknown.length === 0;
  const notes: SkillsNote[] = [
    ...strays.map((stray) => caution("unknown-field", strayWords(path, stray))),
    ...unknown.map(({ says }) => caution("unknown-skill", says)),
    ...shown.map(({ skill, items }): SkillsNote => {
      const message = `${capitalised(skill.name)}: by your evidence, ${items.map(({ id }) => id).join(", ")}.`;
      return { check: "shown-by-evidence", severity: "info", message };
    }),
    ...(isEmpty
      ? [caution("no-skills", `${path} names no skill; write skills: [mlops] beneath “me:”.`)]
      : []),
  ];
  return { market, skills: all, notes };
}

function caution(check: string, message: string): SkillsNote {
  return { check, severity: "caution", message };
}
