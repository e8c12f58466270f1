import { formatCount, MARKETS } from "../money/index.ts";
import type { Brief, BriefNumber } from "./brief.ts";
import { type PlacedSentence, sentencesOf } from "./brief-sentences.ts";
import type { BriefSource } from "./brief-source.ts";
import { citesOf, type Sentence, sentenceWords } from "./sentence.ts";

/** A sentence as a page prints it: its words, and the numbers of its footnotes. */
export interface NotedSentence {
  readonly words: string;
  /** From 1, rising. */
  readonly notes: readonly number[];
}

/** A part of a printed brief: lines beneath a heading, each with what stands before it. */
export interface BriefPart {
  readonly heading: string;
  /** What it is, in small beside the heading; null where nothing needs saying. */
  readonly about: string | null;
  readonly lines: readonly BriefLine[];
}

/** A line of a part: its label (the counter, the number's name), what is said, and what is only to be kept in mind. */
export interface BriefLine {
  readonly label: string | null;
  readonly says: readonly NotedSentence[];
  readonly mind: readonly NotedSentence[];
}

/** A brief as any printed form lays it out: Markdown, HTML, PDF and the page say the same. */
export interface BriefPage {
  readonly title: string;
  readonly opening: NotedSentence;
  readonly parts: readonly BriefPart[];
  readonly cautions: readonly string[];
  readonly footnotes: readonly BriefSource[];
}

/**
 * A brief laid out for print, its sources numbered as footnotes.
 *
 * Shape   a sound brief → BriefPage
 */
export function briefPage(brief: Brief): BriefPage {
  const cited = [...new Set(sentencesOf(brief).flatMap(([, sentence]: PlacedSentence) => citesOf(sentence)))];
  const number = new Map(cited.map((id, index) => [id, index + 1]));
  const noted = (sentence: Sentence): NotedSentence => ({
    words: sentenceWords(sentence),
    notes: citesOf(sentence)
      .map((id) => number.get(id) ?? 0)
      .toSorted((one, other) => one - other),
  });
  const line = (
    label: string | null,
    says: readonly Sentence[],
    mind: readonly Sentence[] = [],
  ): BriefLine => ({
    label,
    says: says.map(noted),
    mind: mind.map(noted),
  });
  const { numbers, reasons, counters, questions, beneath, alternative, whyLevel } = brief;
  const told = (label: string, { words, why }: BriefNumber): BriefLine => line(label, [words], why);
  const level = whyLevel ? [line("Level", [whyLevel])] : [];
  const parts: readonly BriefPart[] = [
    "ask" in numbers
      ? {
          heading: "The numbers",
          about: "Say the first alone.",
          lines: [
            ...level,
            told("Ask", numbers.ask),
            told("Accept", numbers.accept),
            told("Walk away below", numbers.walkAway),
            line("Instead", [alternative]),
          ],
        }
      : {
          heading: "No number",
          about: withheldWords(brief),
          lines: [...level, line("Instead", [alternative])],
        },
    {
      heading: "Reasons",
      about: "In this order.",
      lines: reasons.map(({ says }, index) => line(`${index + 1}.`, [says])),
    },
    {
      heading: "What they may say",
      about: null,
      lines: counters.map(({ counter, answer, mind }) => line(`“${counter}”`, answer, [mind])),
    },
    { heading: "Ask them", about: null, lines: questions.map((one) => line(null, [one])) },
    {
      heading: "Beneath",
      about: "Context, not to lead with.",
      lines: beneath.map((one) => line(null, [one])),
    },
  ];
  return {
    title: `What to say, ${MARKETS[brief.market].inText.replace(/^the /, "")}${brief.level ? `, ${brief.level}` : ""}`,
    opening: noted(brief.opening),
    parts: parts.filter(({ lines }) => lines.length > 0),
    cautions: brief.notes.filter(({ severity }) => severity === "caution").map(({ message }) => message),
    footnotes: cited.flatMap((id) => brief.sources.find((source) => source.id === id) ?? []),
  };
}

function withheldWords({ market, level, numbers }: Brief): string {
  const bears = `No ${MARKETS[market].coin} figure bears ${level ? `${level} level` : "your level"} yet`;
  if ("ask" in numbers || numbers.n === 0) return `${bears}: there are reasons, and no number.`;
  const why =
    numbers.reason === "too-imprecise"
      ? `${formatCount(numbers.n)} independent postings lie too far apart`
      : `${formatCount(numbers.n)} independent postings are too few`;
  return `${bears}: ${why}.`;
}
