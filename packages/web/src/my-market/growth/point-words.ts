import { dateWords } from "@paycurve/core/figures";
import type { CountedPoint, PointKind } from "@paycurve/core/transfer";

const KINDS: Readonly<Record<PointKind, string>> = {
  offer: "offer",
  recruiter: "recruiter",
  "comparable-role": "role",
  colleague: "colleague",
};

/** What stands beside a point's mark, and the month, which a narrow chart has no room for: "recruiter, Acme", ", October 2026". */
export function markWords({ point: { kind, company, date } }: CountedPoint): { who: string; when: string } {
  const month = dateWords(date).replace(/^\d+ /, "");
  return { who: [KINDS[kind], company].filter(Boolean).join(", "), when: `, ${month}` };
}

/** How much a point counts, in a sentence; nothing where it counts in full. */
export function weightWords({ weight, standing }: CountedPoint): string {
  if (weight === 1) return "";
  if (standing === "fading") return `Over a year old: counts ${Math.round(weight * 100)} %.`;
  if (standing === "too-old") return "Two years old or more: counts no longer.";
  return standing === "repeated"
    ? "Noted before: counts once."
    : "Of a level that no ratio leads to: counts nowhere.";
}
