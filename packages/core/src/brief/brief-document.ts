import { MARKETS } from "../money/index.ts";
import type { Brief, BriefNumber } from "./brief.ts";
import { citesOf, type Sentence, sentenceWords } from "./sentence.ts";

/**
 * A brief as one JSON document, its fields stable: each sentence with the ids of what it is from.
 *
 * Shape   a brief → plain data
 * Units   major units of the market's currency per year
 */
export function briefDocument(brief: Brief) {
  const { market, asOf, level, whyLevel, offer, strength, numbers, notes, sources } = brief;
  return {
    market,
    currency: MARKETS[market].currency,
    asOf,
    level,
    whyLevel: whyLevel && saidOf(whyLevel),
    offer,
    strength,
    opening: saidOf(brief.opening),
    numbers:
      "ask" in numbers
        ? {
            ask: numberOf(numbers.ask),
            accept: numberOf(numbers.accept),
            walkAway: numberOf(numbers.walkAway),
          }
        : { withheld: numbers },
    alternative: saidOf(brief.alternative),
    reasons: brief.reasons.map(({ kind, says }) => ({ kind, ...saidOf(says) })),
    counters: brief.counters.map(({ counter, answer, mind }) => ({
      counter,
      answer: answer.map(saidOf),
      mind: saidOf(mind),
    })),
    questions: brief.questions.map(saidOf),
    beneath: brief.beneath.map(saidOf),
    notes,
    sources,
  };
}

/** The document that `briefDocument` makes. */
export type BriefDocument = ReturnType<typeof briefDocument>;

function saidOf(sentence: Sentence): { readonly text: string; readonly cites: readonly string[] } {
  return { text: sentenceWords(sentence), cites: citesOf(sentence) };
}

function numberOf({ amount, words, why }: BriefNumber) {
  return { amount, ...saidOf(words), why: why.map(saidOf) };
}
