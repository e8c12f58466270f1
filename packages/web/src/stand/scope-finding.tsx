import { capitalised } from "@paycurve/core";
import {
  SCOPE_QUESTIONS,
  type ScopeAnswers,
  type ScopeLevel,
  type ScopeQuestion,
  type ScopeSoFar,
} from "@paycurve/core/scope";
import type { ReactNode } from "react";

/** What the scope answers find, and what would change it. */
export function ScopeFinding({
  answers,
  found: { found, levels, open },
  comparedAt,
  yearsWords,
  clear,
}: {
  readonly answers: Partial<ScopeAnswers>;
  readonly found: ScopeSoFar;
  readonly comparedAt: string;
  readonly yearsWords: string | null;
  readonly clear: () => void;
}): ReactNode {
  const given = Object.keys(answers).length;
  const finding = found ? wordsOf(found, answers) : soFar({ given, levels, open, comparedAt });
  return (
    <div className="finding" aria-live="polite">
      <p className="found">
        <b className="serif">{finding.name}</b> {finding.says}
      </p>
      <p className="small">{finding.next}</p>
      {answers.setsDirection === "alone" && (
        <p className="small">You set direction for others. It is shown, and it changes no level.</p>
      )}
      {given > 0 && (
        <button type="button" className="plain-button" onClick={clear}>
          Clear the answers
        </button>
      )}
      {yearsWords && <p className="note">Years are only a cross-check. {yearsWords}.</p>}
    </div>
  );
}

interface Finding {
  readonly name: string;
  readonly says: string;
  readonly next: string;
}

const LEVEL_FINDINGS = {
  entry: {
    name: "Entry.",
    says: "You work inside a scope that others hold.",
    next: "To be mid, whatever the title: ship one system and own its failures, both alone.",
  },
  mid: {
    name: "Mid.",
    says: "You ship and own what others scope.",
    next: "To be senior, whatever the title: run one system where you decide whether it needs a model and you design its evaluation.",
  },
  senior: {
    name: "Senior.",
    says: "You own systems from the question to the failure.",
    next: "Staff and executive are beyond this test: they are about others' systems.",
  },
} as const;

const DECIDES_ONLY = "You decide and evaluate; shipping it and its failures are with others.";

function wordsOf(scope: ScopeLevel, answers: Partial<ScopeAnswers>): Finding {
  const decides = answers.choosesModel === "alone" && answers.designsEvaluation === "alone";
  if (scope.kind === "level" && scope.level === "entry" && decides)
    return { ...LEVEL_FINDINGS.entry, says: DECIDES_ONLY };
  if (scope.kind === "level") return LEVEL_FINDINGS[scope.level];
  const [lower, upper] = scope.levels;
  return {
    name: `${capitalised(lower)} to ${upper}.`,
    says: "Your answers lie between two levels, and so does your place.",
    next: `“${SCOPE_QUESTIONS[scope.decidedBy]}” decides: done alone, you are ${upper}.`,
  };
}

interface SoFar {
  readonly given: number;
  readonly levels: readonly string[];
  readonly open: readonly ScopeQuestion[];
  readonly comparedAt: string;
}

function soFar({ given, levels, open, comparedAt }: SoFar): Finding {
  if (given === 0) {
    return {
      name: "Not answered yet.",
      says: "Seniority is the scope you own, not years or title.",
      next: "Four answers place you on one level, or between two; the fifth is shown.",
    };
  }
  const [lowest, highest] = [levels[0] ?? "", levels.at(-1) ?? ""];
  const missing = open.filter((question) => question !== "setsDirection").length;
  return {
    name: `${capitalised(lowest)} to ${highest}, so far.`,
    says: `${missing} of the four answers that decide ${missing === 1 ? "is" : "are"} missing.`,
    next: `Until then your pay is compared at ${comparedAt} level.`,
  };
}
