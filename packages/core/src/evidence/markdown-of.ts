import type { EvidenceItem } from "./evidence-item.ts";
import { markdownText } from "./markdown-text.ts";
import { highlightOf, isAddress } from "./resume-of.ts";

/** The fields of an item as a page names them, in its order. */
export const MARKDOWN_LABELS = {
  problem: "Problem",
  metric: "Metric",
  unit: "Unit",
  baseline: "Before",
  after: "After",
  method: "Method",
  shipped: "Shipped",
  production: "In production",
  part: "My part",
  proof: "Proof",
  skills: "Skill",
  shows: "Shows",
  publish: "Publish",
  id: "Id",
} as const satisfies Partial<Record<keyof EvidenceItem, string>>;

/**
 * Evidence as a page of Markdown: a heading for each system, what changed beneath it, then what is said, a line each.
 *
 * Shape   items → Markdown that ends with a line break
 */
export function markdownOf(items: readonly EvidenceItem[]): string {
  return ["# What I shipped", ...items.flatMap((item) => ["", ...itemMarkdown(item)]), ""].join("\n");
}

function itemMarkdown(item: EvidenceItem): string[] {
  const highlight = highlightOf(item);
  const fields = Object.entries(MARKDOWN_LABELS) as [keyof typeof MARKDOWN_LABELS, string][];
  return [
    `## ${markdownText(item.system)}`,
    "",
    ...(highlight === null ? [] : [`**${markdownText(highlight)}**`, ""]),
    ...fields.flatMap(([field, label]) => wordsOf(item, field).map((words) => `- ${label}: ${words}`)),
  ];
}

function wordsOf(item: EvidenceItem, field: keyof typeof MARKDOWN_LABELS): string[] {
  if (field === "skills") return item.skills.map(({ name }) => markdownText(name));
  const value = item[field];
  if (value === null || (field === "publish" && value === false)) return [];
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  const lines = typeof value === "object" ? value : [String(value)];
  return lines.map((line) => (field === "proof" && isAddress(line) ? `<${line}>` : markdownText(line)));
}
