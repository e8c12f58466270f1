import type { PlainMap } from "@paycurve/core/career";
import { BENEFIT_KINDS, type BenefitKind } from "@paycurve/core/offer";
import { AMOUNT, choiceOf, SPAN } from "./answer-kind.ts";
import { percentOf } from "./percent-answers.ts";
import type { Question } from "./question.ts";

/** What each kind of benefit is. */
export const BENEFITS_IN_WORDS: Readonly<Record<BenefitKind, string>> = {
  pension: "Employer’s pension or 401(k) match",
  stipend: "Stipend",
  relocation: "Relocation",
  visa: "Visa",
  other: "Something else that is money",
};

const KIND: Question = {
  path: ["kind"],
  asks: "What is it?",
  kind: {
    ...choiceOf(BENEFIT_KINDS.map((kind) => [kind, BENEFITS_IN_WORDS[kind]] as const)),
    isNeeded: true,
  },
};

const ONCE: readonly Question[] = [
  KIND,
  { path: ["once"], asks: "How much is paid, once?", kind: AMOUNT },
  {
    path: ["clawBackMonths"],
    asks: "For how many months must it be paid back if you leave?",
    kind: SPAN,
  },
];

const YEARLY: readonly Question[] = [
  KIND,
  {
    path: ["ofBase"],
    asks: "Which part of base is it each year?",
    kind: percentOf({ most: 1, asksWhenSmall: true }),
  },
  { path: ["perYear"], asks: "Or how much a year?", kind: AMOUNT },
];

/** What is asked of a benefit, by how it is paid. */
export function benefitQuestions(written: unknown): readonly Question[] {
  const isOnce =
    typeof written === "object" && written !== null && "once" in written && written.once !== null;
  return isOnce ? ONCE : YEARLY;
}

/** Benefits as they first stand in a file, to be filled in. */
export const NEW_BENEFITS: readonly (readonly [says: string, item: PlainMap])[] = [
  ["A pension or match", { kind: "pension", ofBase: 0 }],
  ["A stipend", { kind: "stipend", perYear: 0 }],
  ["Relocation or a visa", { kind: "relocation", once: 0 }],
  ["Something else, once", { kind: "other", once: 0 }],
];
