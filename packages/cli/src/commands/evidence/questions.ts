import { evidenceOfWords, readWords } from "@paycurve/core/career";
import type { EvidenceWords } from "@paycurve/core/evidence";
import { EVIDENCE_PARTS, type PartName, readChange } from "@paycurve/core/evidence";

/** A question, an answer such as it expects, and what words an answer gives. */
export interface EvidenceQuestion {
  readonly asks: string;
  readonly such: string;
  readonly isNeeded: boolean;
  /** Throws InputError where the answer is not understood. */
  readonly read: (answer: string) => Partial<EvidenceWords>;
}

/** What is asked of a system, what convinces most first: the nine parts, then its skills. */
export const EVIDENCE_QUESTIONS: readonly EvidenceQuestion[] = [
  question("system", "Support-ticket triage classifier", (answer) => ({
    system: readWords("system", answer),
  })),
  question("change", "20 → 14 hours", (answer) => {
    const { baseline, after, unit } = readChange(answer);
    return { baseline: String(baseline), after: String(after), unit: unit ?? undefined };
  }),
  question("metric", "median resolution time", (answer) => ({ metric: readWords("metric", answer) })),
  question("method", "six-week A/B test, 12,400 tickets", (answer) => ({
    method: readWords("method", answer),
  })),
  question("production", "yes", (answer) => ({ production: String(readWords("production", answer)) })),
  question("recency", "2026-03-10", (answer) => ({ shipped: readWords("shipped", answer) })),
  question("part", "designed the evaluation, tuned and deployed the model", (answer) => ({
    part: readWords("part", answer),
  })),
  question("problem", "tickets waited for a human to route them", (answer) => ({
    problem: readWords("problem", answer),
  })),
  question("proof", "https://github.com/you/triage", (answer) => ({
    proof: checked({ proof: answer.split(/[\s,]+/).filter((word) => word !== "") }).proof,
  })),
  {
    asks: "Which skills did it take?",
    such: "fine-tuning, mlops",
    isNeeded: false,
    read: (answer) => ({ skills: checked({ skills: wordsIn(answer) }).skills.map(({ id }) => id) }),
  },
];

function question(name: PartName, such: string, read: EvidenceQuestion["read"]): EvidenceQuestion {
  const asks = EVIDENCE_PARTS.find((part) => part.name === name)?.asks ?? "";
  return { asks, such, isNeeded: name === "system", read };
}

function wordsIn(answer: string): string[] {
  return answer
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function checked(words: Partial<EvidenceWords>) {
  return evidenceOfWords({ system: "any", ...words }, new Set());
}
