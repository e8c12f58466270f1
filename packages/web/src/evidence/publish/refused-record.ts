import { capitalised } from "@paycurve/core";
import type { PublishedItem, PublishedRecord } from "@paycurve/core/builders";
import { QUESTIONS, type QuestionName } from "../asking/index.ts";

/** Why a record was not taken, and the question of a system whose answer mends it, where there is one. */
export interface Refused {
  readonly words: string;
  readonly at: { readonly id: string; readonly question: QuestionName } | null;
}

/**
 * What the directory said no with, to somebody who sees systems and their questions instead of a record's fields.
 *
 * Shape   the directory's words with the field they blame, the record → words, and where to mend it
 */
export function refusedRecord(
  { message, field = "" }: { readonly message: string; readonly field?: string },
  record: PublishedRecord,
): Refused {
  const why = message.replace(`${field}: `, "");
  const [, index, name] = ITEM_FIELD.exec(field) ?? [];
  const item = index === undefined ? undefined : record.items[Number(index)];
  if (!item) return { words: nothingCame(capitalised(message)), at: null };
  const question = QUESTION_BY_FIELD.get(name ?? "") ?? "system";
  const label = QUESTIONS.find((one) => one.name === question)?.label ?? question;
  return { words: nothingCame(`${item.system}, ${label}: ${why}`), at: { id: item.id, question } };
}

const ITEM_FIELD = /^items\[(\d+)\](?:\.(\w+))?/;

/** Which question asks for a field. */
const QUESTION_OF: Readonly<Record<keyof PublishedItem, QuestionName>> = {
  id: "system",
  system: "system",
  problem: "problem",
  metric: "metric",
  unit: "change",
  baseline: "change",
  after: "change",
  method: "method",
  shipped: "recency",
  production: "production",
  part: "part",
  proof: "proof",
  skills: "skills",
  shows: "shows",
};

const QUESTION_BY_FIELD: ReadonlyMap<string, QuestionName> = new Map(Object.entries(QUESTION_OF));

function nothingCame(words: string): string {
  return /nothing (?:was|changed)/i.test(words) ? words : `${words} Nothing was published.`;
}
