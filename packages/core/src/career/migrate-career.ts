import { isMap } from "yaml";
import { InputError } from "../errors.ts";
import { commentsStay } from "./comments-stay.ts";
import { fieldRefusal } from "./field-refusal.ts";
import { nameVersion } from "./name-version.ts";
import { parseCareer } from "./parse-career.ts";

/** How a file of one version becomes one of the next. */
export interface CareerStep {
  readonly from: number;
  /** What it does, as it is said back to the file's owner. */
  readonly says: string;
  /** An edit of the text that keeps its comments. */
  readonly edit: (text: string) => string;
}

/** Every step there is, in order; a file that names no version is of version 0. */
export const CAREER_STEPS: readonly CareerStep[] = [
  { from: 0, says: "paycurve: 1 was written, the version of the file's format.", edit: nameVersion },
];

/**
 * A career file's text brought to the version that is read here, step by step. A file of a newer version stays as it is.
 *
 * Shape   a file's text, its name for messages; the steps there are → the text, and the steps that were taken
 * Errors  InputError as `parseCareer`; "career.stranger" where no field of a career file stands in it; "career.unsafe" where a
 *         step would lose a comment or not come to its version
 * @example migratedCareer("me: {}", "career.yaml").text // => "paycurve: 1\nme: {}"
 */
export function migratedCareer(
  text: string,
  fileName: string,
  steps: readonly CareerStep[] = CAREER_STEPS,
): { readonly text: string; readonly taken: readonly CareerStep[] } {
  const taken: CareerStep[] = [];
  let version = versionOf(text, fileName);
  let now = text;
  for (const step of steps) {
    if (step.from !== version) continue;
    now = stepped(now, step, fileName);
    version += 1;
    taken.push(step);
  }
  return { text: now, taken };
}

function stepped(text: string, { from, edit }: CareerStep, fileName: string): string {
  const after = edit(text);
  const isThere = arrivedAt(after, fileName) === from + 1;
  if (isThere && commentsStay({ before: text, after }, false)) return after;
  const says = `${fileName}: is written in a way that cannot be brought to version ${from + 1} here without harm; write paycurve: ${from + 1} by hand.`;
  throw new InputError("career.unsafe", says, { field: "paycurve" });
}

/** The version of a step's own text; what cannot be read has none. */
function arrivedAt(text: string, fileName: string): number {
  try {
    return versionOf(text, fileName);
  } catch (error) {
    if (error instanceof InputError) return Number.NaN;
    throw error;
  }
}

/** Zero where none is named; a word for a version, or nothing behind its name, is none of ours. */
function versionOf(text: string, fileName: string): number {
  const { document, lines } = parseCareer(text, fileName);
  const version: unknown = document.get("paycurve");
  if (document.has("paycurve")) return typeof version === "number" ? version : Number.NaN;
  const { contents } = document;
  if (contents === null || (isMap(contents) && OWN_FIELDS.some((field) => contents.has(field)))) return 0;
  const refuse = fieldRefusal(document, lines, fileName);
  const { message, details } = refuse(
    ["paycurve"],
    `is missing, and so is every field of a career file (${OWN_FIELDS.join(", ")}); is it another file?`,
  );
  throw new InputError("career.stranger", message, details);
}

const OWN_FIELDS = ["me", "evidence", "local", "offers", "said"];
