import type { Brief } from "./brief.ts";
import type { Sentence } from "./sentence.ts";

/** A sentence of a brief and the part of it where it stands. */
export type PlacedSentence = readonly [where: string, sentence: Sentence];

/**
 * What is said in the room.
 *
 * Shape   a brief → its sentences in the order they are said
 */
export function aloudIn({ opening, numbers, reasons, counters, questions }: Brief): PlacedSentence[] {
  return [
    ["opening", opening],
    ...("ask" in numbers ? [["ask", numbers.ask.words] as const] : []),
    ...reasons.map(({ says }, index): PlacedSentence => [`reason ${index + 1}`, says]),
    ...counters.flatMap(({ counter, answer }) => answer.map((one): PlacedSentence => [counter, one])),
    ...questions.map((one): PlacedSentence => ["question", one]),
  ];
}

/**
 * What is known and kept to oneself.
 *
 * Shape   a brief → its other sentences
 */
export function silentIn({ numbers, alternative, whyLevel, counters, beneath }: Brief): PlacedSentence[] {
  const told = "ask" in numbers ? [numbers.ask, numbers.accept, numbers.walkAway] : [];
  return [
    ...(whyLevel ? [["level", whyLevel] as const] : []),
    ...told.flatMap(({ words, why }) => [words, ...why].map((one): PlacedSentence => ["numbers", one])),
    ["alternative", alternative],
    ...counters.map(({ counter, mind }): PlacedSentence => [counter, mind]),
    ...beneath.map((one): PlacedSentence => ["beneath", one]),
  ];
}

/** All of them. */
export function sentencesOf(brief: Brief): PlacedSentence[] {
  return [...aloudIn(brief), ...silentIn(brief)];
}
