import type { Plain } from "@paycurve/core/career";
import { LEVELS } from "@paycurve/core/figures";
import { MARKET_CODES, MARKETS, type Market, readMarket } from "@paycurve/core/money";
import type { AnswerContext } from "./answer-context.ts";
import { AMOUNT, type AnswerKind, choiceOf, DAY, PAY, SPAN, WORDS, YES_OR_NO } from "./answer-kind.ts";
import { percentOf, percentsOf } from "./percent-answers.ts";
import type { Follows, Question } from "./question.ts";

/** Questions that belong together, beneath what they are about. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** A market in any words in which it is understood; one that is not said is the person's own. */
const MARKET: AnswerKind = {
  ...choiceOf(MARKET_CODES.map((code) => [code, MARKETS[code].name] as const)),
  isNeeded: true,
  show: (said, { market }) => (typeof said === "string" ? readMarket(said) : market),
};

const LEVEL_CHOICES = LEVELS.map(
  (level) => [level, `${level.charAt(0).toUpperCase()}${level.slice(1)}`] as const,
);

/** Pay as it is said in a market. */
const PAY_FORMS: Readonly<Record<Market, string>> = {
  US: "205k, $205,000 and 17,000 a month",
  GB: "82k, £82,000 and 6,800 a month",
  IN: "32 lakh, 32 LPA and ₹32,00,000",
};

/** An offer's amounts are numbers of its market’s money: elsewhere they are others, and no rate makes them the same. */
function amountsStay(chosen: Plain, { market }: AnswerContext): Follows | null {
  const next = MARKET_CODES.find((code) => code === chosen);
  if (!next || MARKETS[next].currency === MARKETS[market].currency) return null;
  const [from, to] = [MARKETS[market], MARKETS[next]];
  return {
    written: `The amounts were in ${from.coin}s and none is converted: the same numbers now stand in ${to.coin}s. Say each anew.`,
    refused: `The amounts are in ${from.coin}s, none is converted, and as ${to.coin}s they cannot stand. Add the offer anew in ${to.inText}, where they are asked again, and take this one out.`,
  };
}

/** What an offer cannot do without. */
export const FIRST_QUESTIONS: readonly Question[] = [
  { path: ["company"], asks: "Which company is it?", kind: WORDS },
  {
    path: ["market"],
    asks: "Where is the job?",
    explains: "Its amounts are in that place’s money, and its base is held against that place’s postings.",
    kind: MARKET,
    follows: amountsStay,
  },
  {
    path: ["base", "amount"],
    asks: "What is the base pay a year?",
    explains: ({ market }) => `Before bonus and equity. ${PAY_FORMS[market]} are all understood.`,
    kind: PAY,
  },
];

const OF_BONUS = { most: 10, asksWhenSmall: true };

/** What else a letter says, from what is surest on. */
export const OFFER_GROUPS: readonly QuestionGroup[] = [
  {
    title: "The job and its base",
    questions: [
      ...FIRST_QUESTIONS,
      { path: ["level"], asks: "At which level is it?", kind: choiceOf(LEVEL_CHOICES) },
      { path: ["start"], asks: "When would you start?", kind: DAY },
      {
        path: ["base", "raisePerYear"],
        asks: "Which raise does the letter promise each year?",
        explains: "Nothing, unless it is written down.",
        kind: percentOf({ most: 1, asksWhenSmall: false }),
      },
    ],
  },
  {
    title: "The bonus",
    questions: [
      {
        path: ["bonus", "target"],
        asks: "What is its target, as a part of base?",
        kind: percentOf(OF_BONUS),
      },
      {
        path: ["bonus", "paidOfTarget"],
        asks: "What did the bonus actually pay in the last two years?",
        explains:
          "As parts of target, the oldest first. Leave it empty if nobody said, and ask: a target is no promise.",
        kind: percentsOf(OF_BONUS, "70, 100 %"),
      },
    ],
  },
  {
    title: "Signing money",
    questions: [
      { path: ["signOn", "amount"], asks: "What is paid for signing?", kind: AMOUNT },
      {
        path: ["signOn", "clawBackMonths"],
        asks: "For how many months must it be paid back if you leave?",
        kind: SPAN,
      },
    ],
  },
  {
    title: "What else was said",
    questions: [
      {
        path: ["refreshers", "amountPerYear"],
        asks: "Which further grants a year were spoken of?",
        explains: "They count nothing. They are worth getting in writing.",
        kind: AMOUNT,
      },
      { path: ["refreshers", "inWriting"], asks: "Is that in writing?", kind: YES_OR_NO },
    ],
  },
];

/** What decides whether private equity counts at all. */
export const HAPPY_QUESTION: Question = {
  path: ["happyWithoutEquity"],
  asks: "Would you still be happy if the equity paid nothing?",
  explains: "If not, private equity counts nothing: let it be the upside, not the foundation.",
  kind: YES_OR_NO,
};
