import { knownAmount } from "../offer/index.ts";
import type { BriefNumber, BriefNumbers, Counter, Reason } from "./brief.ts";
import { money } from "./brief-numbers.ts";
import type { ReasonsQuestion } from "./reasons.ts";
import { joined, type Sentence, say } from "./sentence.ts";

/** What the answers lean on. */
export interface CountersQuestion {
  readonly question: ReasonsQuestion;
  readonly numbers: BriefNumbers | null;
  readonly reasons: readonly Reason[];
}

/**
 * Answers to what is usually said against a number. None names today's pay, another market's money, or what would be
 * accepted.
 *
 * Shape   the numbers (null where they are withheld), the reasons → five counters
 */
export function briefCounters({ question, numbers, reasons }: CountersQuestion): Counter[] {
  const local = reasons.filter(({ kind }) => kind !== "evidence").map(({ says }) => says);
  const shown = reasons.filter(({ kind }) => kind === "evidence").map(({ says }) => says);
  const ask = numbers && numbers.ask.amount !== null ? numbers.ask : null;
  return [
    {
      counter: "That is above our band.",
      answer: [
        say`What does the top of the band own that I would not?`,
        ...(shown.length > 0
          ? shown.slice(0, 1)
          : [say`Let us go through what this role owns, and see which band that is.`]),
        say`If the band cannot move, signing money and a review with a date can.`,
      ],
      mind: say`A band is theirs; the level is argued. Do not lower the number before they name theirs.`,
    },
    {
      counter: "What do you earn now?",
      answer: [
        say`I would rather talk about what this role is worth here.`,
        ...(local.length > 0 ? local.slice(0, 1) : []),
        ...(ask ? [say`I am looking for ${ask.words}.`] : [say`What have you set aside for it?`]),
      ],
      mind: say`Today's pay says what the last firm decided. Never give a false number; give none.`,
    },
    {
      counter: "We benchmark nationally.",
      answer: [
        say`Which survey, of which year, level and title?`,
        ...(local.length > 0
          ? [say`This is mine.`, ...local.slice(0, 1)]
          : [say`I would like to see where this role stands in it.`]),
      ],
      mind: say`A survey without its title, level and year describes nobody. Ask, and wait.`,
    },
    {
      counter: "Equity makes up for it.",
      answer: equityAnswer(question, ask),
      mind: say`Equity is the upside, not the foundation: it counts where you could spend it.`,
    },
    {
      counter: "Take it or leave it.",
      answer: [
        say`I would like to join. I need a day to answer that properly.`,
        ...(ask
          ? [say`At ${ask.words} I can say yes now.`]
          : [say`If the base cannot move, tell me what can.`]),
      ],
      mind: numbers
        ? say`Walk away below ${numbers.walkAway.words}: ${joined(numbers.walkAway.why.slice(-1))}`
        : say`Know what you would do instead before you answer.`,
    },
  ];
}

function equityAnswer({ talked, market }: ReasonsQuestion, ask: BriefNumber | null): Sentence[] {
  const asks = say`What can I sell of it, when, to whom, and at which price did you value common shares last?`;
  const base = ask
    ? say`Until it can be sold I plan with base: ${ask.words}.`
    : say`Until it can be sold I plan with base.`;
  if (!talked || talked.offer.equity.length === 0) return [asks, base];
  const said =
    talked.equityHeadline === null ? null : money(talked.equityHeadline, market, `offer:${talked.offer.id}`);
  const borne = money(knownAmount(talked.equityConservative) ?? 0, market, `offer:${talked.offer.id}`);
  return [
    ...(said ? [say`You put it at ${said} a year; with what I can be sure of it bears ${borne}.`] : []),
    asks,
    base,
  ];
}
