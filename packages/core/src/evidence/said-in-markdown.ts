import type { EvidenceWords, SaidElsewhere } from "./evidence-words.ts";
import { MARKDOWN_LABELS } from "./markdown-of.ts";
import { textOfMarkdown } from "./markdown-text.ts";

/**
 * What a page of Markdown says of systems: each begins with “## ”, and what is said of it stands beneath, “- After: 14”.
 * No number is read out of a sentence.
 *
 * Shape   text → words of each system, and the lines that are left behind
 * @example saidInMarkdown("## Triage\n- After: 14").items // => [{ system: "Triage", after: "14" }]
 */
export function saidInMarkdown(text: string): SaidElsewhere {
  const items: Record<string, string | string[]>[] = [];
  const left: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const heading = HEADING.exec(line);
    const said = SAID.exec(line);
    const field = said === null ? undefined : FIELDS.get((said[1] ?? "").trim().toLowerCase());
    const item = items.at(-1);
    if (heading !== null) items.push({ system: textOfMarkdown(heading[1] ?? "").trim() });
    else if (item !== undefined && said !== null && field !== undefined)
      put(item, field, saidBy(said[2] ?? ""));
    else if (!isTitleOrSentence(line))
      left.push(`Line ${index + 1} was not understood: ${line.trim().slice(0, LONGEST)}`);
  }
  return { items: items as unknown as EvidenceWords[], left };
}

const HEADING = /^##[ \t]+(.+?)[ \t]*$/;
const SAID = /^[-*+][ \t]+([^:]{1,40}):[ \t]*(.*?)[ \t]*$/;
const LISTS = new Set(["proof", "skills", "shows"]);
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(MARKDOWN_LABELS).map(([field, label]) => [label.toLowerCase(), field]),
);
const LONGEST = 60;

/** A sentence says again what stands in its fields, for whoever reads the page; a list's line or a further heading does not. */
function isTitleOrSentence(line: string): boolean {
  return !/^\s*(?:[-*+]|\d+[.)]|#{2,})(?:\s|$)/.test(line);
}

function put(item: Record<string, string | string[]>, field: string, value: string): void {
  const standing = item[field];
  if (!LISTS.has(field)) item[field] = value;
  else item[field] = [...(Array.isArray(standing) ? standing : []), value];
}

function saidBy(words: string): string {
  const [, address] = /^<(https?:[^>]+)>$/.exec(words) ?? [];
  return address ?? textOfMarkdown(words);
}
