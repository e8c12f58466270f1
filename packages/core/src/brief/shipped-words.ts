import { changeOf, type EvidenceItem, saysChange } from "../evidence/index.ts";
import { fact, type Sentence, say } from "./sentence.ts";

/**
 * Something shipped, as one says it aloud: what it is, what it changed from and to, how that was measured, and one's part.
 *
 * Shape   an item → a sentence or two, each fact citing it
 */
export function shippedWords(item: EvidenceItem): Sentence {
  const told = (text: string) => fact(text, `evidence:${item.id}`);
  const { system, metric, method, part } = item;
  const change = saysChange(item)
    ? say`: ${told(metric ?? "its number")} went ${told(fromTo(item))}`
    : say`, which is in use`;
  const how = method === null ? "" : say` (${told(method)})`;
  const own = part === null ? "" : say` My part: ${told(part)}.`;
  return say`${told(system)}${change}${how}.${own}`;
}

function fromTo(item: EvidenceItem & { readonly baseline: number; readonly after: number }): string {
  const { baseline, after, unit } = item;
  const fromTo = `from ${NUMBER.format(baseline)} to ${NUMBER.format(after)}${unit === null ? "" : ` ${unit}`}`;
  const change = unit === "%" ? null : changeOf(item);
  if (change === null || change === 0) return fromTo;
  return `${fromTo}, ${Math.abs(Math.round(100 * change))} % ${change < 0 ? "less" : "more"}`;
}

const NUMBER = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
