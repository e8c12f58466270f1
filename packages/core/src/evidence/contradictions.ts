import { changeWords, saysChange } from "./change-words.ts";
import type { EvidenceFinding } from "./evidence-check.ts";
import type { EvidenceItem } from "./evidence-item.ts";

/**
 * What items say against each other: the same system noted twice, and one metric of one system with two numbers.
 *
 * Shape   items → findings, each about the later of two; linear in the items
 */
export function contradictions(items: readonly EvidenceItem[]): EvidenceFinding[] {
  const seen = new Map<string, EvidenceItem>();
  return items.flatMap((item) => {
    const key = JSON.stringify([plain(item.system), plain(item.metric ?? "")]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, item);
      return [];
    }
    const subject = item.id;
    if (numbersOf(first) === numbersOf(item) || !saysChange(first) || !saysChange(item))
      return [
        {
          check: "noted-twice",
          severity: "caution" as const,
          message: `The same as ${first.id}. Keep the one that says more.`,
          subject,
        },
      ];
    return [
      {
        check: "numbers-contradict",
        severity: "caution" as const,
        message: `${first.id} says ${changeWords(first)}, this says ${changeWords(item)}, of the same system and metric. Keep the one you can prove, or say what differs.`,
        subject,
      },
    ];
  });
}

function numbersOf({ baseline, after, unit }: EvidenceItem): string {
  return JSON.stringify([baseline, after, unit]);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
