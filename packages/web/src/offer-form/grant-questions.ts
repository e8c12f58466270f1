import type { GrantKind, STAGES } from "@paycurve/core/equity";
import { AMOUNT, COUNT, choiceOf, DAY, SPAN, WORDS, YES_OR_NO } from "./answer-kind.ts";
import { percentOf, percentsOf } from "./percent-answers.ts";
import type { Question } from "./question.ts";

/** What each kind of grant is, in the words of whoever holds the letter. */
export const KINDS_IN_WORDS: Readonly<Record<GrantKind, string>> = {
  rsu: "Shares that trade (RSUs)",
  "private-rsu": "Shares of a private company (RSUs)",
  options: "Options",
  emi: "EMI options",
  esop: "ESOP options",
};

const STAGE_WORDS: Readonly<Record<(typeof STAGES)[number], string>> = {
  "pre-seed": "None yet, or before seed",
  seed: "Seed",
  "series-a": "Series A",
  "series-b": "Series B",
  "series-c": "Series C",
  "series-d": "Series D or later",
};

const KIND: Question = {
  path: ["kind"],
  asks: "What is granted?",
  kind: { ...choiceOf(Object.entries(KINDS_IN_WORDS)), isNeeded: true },
};

const QUANTITY: Question = { path: ["quantity"], asks: "How many of them?", kind: COUNT };

const TRADED: readonly Question[] = [
  { path: ["fairValue"], asks: "What does one share trade at today?", kind: AMOUNT },
];

const STRIKE: Question = {
  path: ["strike"],
  asks: "What will you pay for each share?",
  explains: "The letter calls it the strike or the exercise price.",
  kind: AMOUNT,
};

const PRIVATE: readonly Question[] = [
  {
    path: ["fairValue"],
    asks: "What is one common share held to be worth?",
    explains: "By its last valuation (409A, AMV or a valuer’s). Not what investors paid.",
    kind: AMOUNT,
  },
  {
    path: ["preferredPrice"],
    asks: "What did investors last pay for one of theirs?",
    explains: "Theirs are paid before yours, so this makes only what they say, never what counts.",
    kind: AMOUNT,
  },
  {
    path: ["stage"],
    asks: "What was its last round?",
    explains: "It says how often such companies ever pay anything.",
    kind: choiceOf(Object.entries(STAGE_WORDS)),
  },
  {
    path: ["fullyDiluted"],
    asks: "How many shares are there in all?",
    explains:
      "Counting every option and promise: the fully diluted count. Without it no part can be checked.",
    kind: COUNT,
  },
  {
    path: ["ofCompany"],
    asks: "Which part of the company did they say it is?",
    kind: percentOf({ most: 1, asksWhenSmall: false }),
  },
];

const OPTIONS_END: readonly Question[] = [
  {
    path: ["exerciseWindowDays"],
    asks: "Once you leave, within how many days must you pay for them or lose them?",
    kind: SPAN,
  },
  { path: ["expires"], asks: "On which day do they end in any case?", kind: DAY },
];

/** What is asked of a grant, by its kind. */
export function grantQuestions(kind: GrantKind): readonly Question[] {
  if (kind === "rsu") return [KIND, QUANTITY, ...TRADED];
  if (kind === "private-rsu") return [KIND, QUANTITY, ...PRIVATE];
  return [KIND, QUANTITY, STRIKE, ...PRIVATE, ...OPTIONS_END];
}

/** When a grant becomes one's own, where it does so evenly. */
export const EVEN_QUESTIONS: readonly Question[] = [
  { path: ["vesting", "months"], asks: "Over how many months?", kind: SPAN },
  { path: ["vesting", "cliffMonths"], asks: "How many months before the first part is yours?", kind: SPAN },
  { path: ["vesting", "everyMonths"], asks: "And then every how many months?", kind: SPAN },
];

/** When it does so year by year. */
export const TRANCHE_QUESTIONS: readonly Question[] = [
  {
    path: ["vesting", "tranches"],
    asks: "Which part is yours at the end of each year?",
    explains: "All of them together are 100 %.",
    kind: percentsOf({ most: 1, asksWhenSmall: true, makeWhole: true }, "5, 15, 40, 40 %"),
  },
];

/** What is seldom asked of a grant. */
export const SELDOM_QUESTIONS: readonly Question[] = [
  {
    path: ["vestingStart"],
    asks: "From which day does it vest?",
    explains: "Empty: from the day you start.",
    kind: DAY,
  },
  {
    path: ["currency"],
    asks: "In which currency are its prices?",
    explains: "Three letters, such as EUR. Another than the offer’s stands apart and enters no total.",
    kind: { ...WORDS, read: (typed) => typed.trim().toUpperCase() },
  },
];

/** What is asked of a class of shares that is paid before common ones. */
export const PREFERENCE_QUESTIONS: readonly Question[] = [
  { path: ["class"], asks: "What is the class called?", kind: WORDS },
  { path: ["invested"], asks: "How much was put in for it?", kind: AMOUNT },
  { path: ["multiple"], asks: "How many times that is paid first?", kind: plainNumber() },
  { path: ["participating"], asks: "Does it share in the rest too?", kind: YES_OR_NO },
  { path: ["cap"], asks: "Up to how many times what was put in?", kind: plainNumber() },
  { path: ["seniority"], asks: "In which place is it paid, the highest first?", kind: COUNT },
  { path: ["shares"], asks: "How many shares does it have?", kind: COUNT },
];

function plainNumber(): Question["kind"] {
  return { ...COUNT, read: (typed, context) => AMOUNT.read(typed.replace(/[×x]\s*$/i, ""), context) };
}
