import { readEvidence, readOwnSkills, type UnknownSkill, writeOwnSkill } from "@paycurve/core/career";
import { type CitedSkill, evidenceSkills } from "@paycurve/core/evidence";
import { orRefusal, schemaAddress } from "../career/index.ts";
import { careerText, keepCareerText } from "../person/index.ts";
import type { OwnShown } from "./own-shown.ts";

const FILE_NAME = "career.yaml";

/**
 * The skills of the career file that this browser keeps.
 *
 * Shape   → what is shown; words that are not known here are said, and stay in the file
 */
export async function readBack(): Promise<OwnShown> {
  return shownOf(await careerText());
}

/**
 * Notes in the career file that this browser keeps that a person has a skill, or has it no more; a new file comes to be.
 *
 * Shape   a skill's id, whether they have it, what is said once it is noted → what is shown
 */
export async function note(id: string, isOwn: boolean, words: string): Promise<OwnShown> {
  const text = await careerText();
  const changed = orRefusal(() => writeOwnSkill(text, { id, isOwn }, { schema: schemaAddress() }));
  if (typeof changed !== "string") return { ...shownOf(text), words: changed.refusal, isRefused: true };
  const kept = await keepCareerText(changed);
  return { ...shownOf(changed), words: kept ? words : `${words} This browser will not remember it.` };
}

function shownOf(text: string | null): OwnShown {
  if (text === null) return { own: [], cited: [], words: "", isRefused: false };
  const found = orRefusal(() => readOwnSkills(text, FILE_NAME));
  if ("refusal" in found) return { own: null, cited: [], words: found.refusal, isRefused: true };
  const cited = citedIn(text);
  return {
    own: found.skills.map(({ id }) => id),
    cited: cited.map(({ skill }) => skill.id),
    words: [unknownWords(found.unknown), citedWords(cited)].filter(Boolean).join(" "),
    isRefused: false,
  };
}

/** The skills of the evidence; none where that is not understood, which its own page says. */
function citedIn(text: string): readonly CitedSkill[] {
  const found = orRefusal(() => readEvidence(text, FILE_NAME));
  return "refusal" in found ? [] : evidenceSkills(found.items);
}

function citedWords(cited: readonly CitedSkill[]): string {
  if (cited.length === 0) return "";
  const named = cited
    .slice(0, NAMED_AT_MOST)
    .map(({ skill, items }) => `${skill.name} (${items.map(({ id }) => id).join(", ")})`);
  const more = cited.length > NAMED_AT_MOST ? ` and ${cited.length - NAMED_AT_MOST} more` : "";
  return `Yours by your evidence: ${named.join(", ")}${more}.`;
}

function unknownWords(unknown: readonly UnknownSkill[]): string {
  if (unknown.length === 0) return "";
  const named = unknown.slice(0, NAMED_AT_MOST).map(({ word, nearest }) => {
    return nearest === null ? `“${word}”` : `“${word}” (did you mean “${nearest}”?)`;
  });
  const more = unknown.length > NAMED_AT_MOST ? ` and ${unknown.length - NAMED_AT_MOST} more` : "";
  return `Not known here, and kept in ${FILE_NAME}: ${named.join(", ")}${more}; known are those above.`;
}

const NAMED_AT_MOST = 3;
