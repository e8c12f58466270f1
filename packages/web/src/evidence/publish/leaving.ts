import {
  type PublishedRecord,
  publishedRecord,
  type RecordParts,
  recordParts,
  staysBehindWords,
} from "@paycurve/core/builders";
import { readEvidence, readMe, readOwnSkills } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import { FILE_NAME, orRefusal, type Refusal, textToSave } from "../../career/index.ts";
import { careerText } from "../../person/index.ts";

/** What leaves the browser for a public profile: exactly that, the same in words, and what does not. */
export interface Leaving {
  readonly record: PublishedRecord;
  readonly parts: RecordParts;
  readonly stays: readonly string[];
}

/**
 * What of a career file leaves for a public profile, the same as the command `publish` takes of it. A file that names no market
 * takes that of the page.
 *
 * Shape   a text, the page's market → Leaving, or why the text is not understood
 */
export function leavingOf(text: string, market: Market): Leaving | Refusal {
  return orRefusal(() => {
    const me = readMe(text, FILE_NAME);
    const { skills } = readOwnSkills(text, FILE_NAME);
    const { items } = readEvidence(text, FILE_NAME);
    const source = { market: me.market ?? market, scope: me.scope, skills, items };
    const record = publishedRecord(source);
    return { record, parts: recordParts(record), stays: staysBehindWords(source) };
  });
}

/** The same of the file that this browser keeps, as it would be saved now: the scope that Stand was told is in it too. */
export async function leavingNow(market: Market): Promise<Leaving | Refusal> {
  const saved = await textToSave(await careerText(), market);
  return "refusal" in saved ? saved : leavingOf(saved.text, market);
}
