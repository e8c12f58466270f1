import { InputError } from "../errors.ts";
import type { EvidenceItem } from "../evidence/index.ts";
import { SCOPE_QUESTIONS, type ScopeQuestion } from "../scope/index.ts";
import { oneLine } from "./one-line.ts";
import { readDay } from "./read-day.ts";
import { readId } from "./read-id.ts";
import { readNumber } from "./read-number.ts";
import { readYesOrNo } from "./read-yes-or-no.ts";

/** What understands the words of each field of an item; of lists, of one of their items. */
export const EVIDENCE_READERS = {
  id: readId,
  system: readLine,
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
  const line = oneLine(word);
  if (line.length > 0 && line.length <= LONGEST_LINE) return line;
  const says = line.length === 0 ? "it is empty; leave it out" : `at most ${LONGEST_LINE} letters are read`;
  throw new InputError("career.line", says, {});
}

function readQuestion(word: string): ScopeQuestion {
  const known = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  const found = known.find((one) => one.toLowerCase() === word.trim().toLowerCase());
  if (found) return found;
  throw new InputError("career.shows", `write ${known.join(", ")}`, {});
}
