import { readOwnSkills, type UnknownSkill, writeOwnSkill } from "@paycurve/core/career";
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
  if (text === null) return { own: [], words: "", isRefused: false };
  const found = orRefusal(() => readOwnSkills(text, FILE_NAME));
  if ("refusal" in found) return { own: null, words: found.refusal, isRefused: true };
  return { own: found.skills.map(({ id }) => id), words: unknownWords(found.unknown), isRefused: false };
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
