import type { WithheldReason } from "@paycurve/core/stats";
import type { Counted } from "./tool.ts";
import { type Step, withheldName } from "./withheld-name.ts";

/**
 * Every withheld value of a document in plain words: which, on how many, and what it takes.
 *
 * Shape   a document, what its counts are of → a line for each, without repetitions
 * @example withheldLines({ level: "mid", quantiles: [{ p: 0.9, withheld: { kind: "withheld", reason: "too-few", n: 30, needed: 36 } }] }, "independent postings") // => ["withheld: mid P90, 30 independent postings, needs 36. Do not estimate it."]
 */
export function withheldLines(document: unknown, counted: Counted): readonly string[] {
  const lines: string[] = [];
  const visit = (value: unknown, trail: readonly Step[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (isWithheld(value)) lines.push(lineOf(withheldName(trail), value, counted));
    else for (const [key, inner] of Object.entries(value)) visit(inner, [...trail, { key, within: value }]);
  };
  visit(document, []);
  return [...new Set(lines)];
}

interface SaidWithheld {
  readonly reason: WithheldReason;
  readonly n: number;
  readonly needed: number | null;
}

function isWithheld(value: object): value is SaidWithheld {
  return "kind" in value && value.kind === "withheld";
}

function lineOf(name: string, { reason, n, needed }: SaidWithheld, counted: Counted): string {
  const count = `${n} ${n === 1 ? counted.slice(0, -1) : counted}`;
  const needs = needed === null ? "" : `, needs ${needed}`;
  return `withheld: ${name}, ${WHY[reason](count)}${needs}. Do not estimate it.`;
}

const WHY: Readonly<Record<WithheldReason, (count: string) => string>> = {
  "too-few": (count) => count,
  "too-imprecise": (count) => `too imprecise on ${count}`,
  concentrated: (count) => `too much of it from one place, on ${count}`,
  "no-data": () => "no data bears it",
  "no-local-points": (count) => `the person's own market has ${count.replace(/^0 /, "no ")} of theirs`,
};
