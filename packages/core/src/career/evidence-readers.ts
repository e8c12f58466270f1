import { InputError } from "../errors.ts";
import type { EvidenceItem } from "../evidence/index.ts";
import { SCOPE_QUESTIONS, type ScopeQuestion } from "../scope/index.ts";
import { oneLine, shortLine } from "./one-line.ts";
import { readDay } from "./read-day.ts";
import { readId } from "./read-id.ts";
import { readNumber } from "./read-number.ts";
import { readYesOrNo } from "./read-yes-or-no.ts";

/** What understands the words of each field of an item; of lists, of one of their items. */
export const EVIDENCE_READERS = {
  id: readId,
  system: readSystem,
  problem: readLine,
  metric: readLine,
  unit: readLine,
  baseline: readNumber({}),
  after: readNumber({}),
  method: readLine,
  shipped: readDay,
  production: readYesOrNo,
  part: readLine,
  proof: readLine,
  shows: readQuestion,
  publish: readYesOrNo,
} as const satisfies { readonly [Field in Exclude<keyof EvidenceItem, "skills">]: (word: string) => unknown };

const LONGEST_LINE = 2000;

function readLine(word: string): string {
  return lineOf(word, "leave it out");
}

/** The one line that an item cannot do without. */
function readSystem(word: string): string {
  return lineOf(word, "say what it does, and for whom");
}

function lineOf(word: string, whenEmpty: string): string {
  const line = oneLine(word);
  if (line.length > 0 && line.length <= LONGEST_LINE) return line;
  const says = line.length === 0 ? `it is empty; ${whenEmpty}` : `at most ${LONGEST_LINE} letters are read`;
  throw new InputError("career.line", says, {});
}

function readQuestion(word: string): ScopeQuestion {
  const known = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  const found = known.find((one) => one.toLowerCase() === word.trim().toLowerCase());
  if (found) return found;
  const says = `write ${known.slice(0, -1).join(", ")} or ${known.at(-1)}; got “${shortLine(word)}”`;
  throw new InputError("career.shows", says, {});
}
