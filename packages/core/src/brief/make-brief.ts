import { nextQuestion } from "../evidence/index.ts";
import type { Figure } from "../figures/index.ts";
import { formatCount, MARKETS } from "../money/index.ts";
import { withheld } from "../stats/index.ts";
import { askedLevel } from "./asked-level.ts";
import { briefBeneath } from "./beneath.ts";
import type { Brief, BriefNote, BriefNumbers } from "./brief.ts";
import { briefNumbers, money } from "./brief-numbers.ts";
import type { BriefQuestion } from "./brief-question.ts";
import { citedSources } from "./cited-sources.ts";
import { briefCounters } from "./counters.ts";
import { named } from "./named.ts";
import { payBand } from "./pay-band.ts";
import { briefQuestions } from "./questions.ts";
import { quotesUnder } from "./quotes-under.ts";
import { briefReasons, type ReasonsQuestion } from "./reasons.ts";
import { type Sentence, say } from "./sentence.ts";
import { talkedOffers } from "./talked-offer.ts";

/**
 * What to say in a talk about pay: the opening, the number to ask, what to accept and where to walk away, three reasons, the
 * usual counters with their answers, and what to ask. Each fact of it traces to the person's own file, their own market's
 * figures or postings; where the market bears no number there are reasons and no number.
 *
 * Shape   all that is known → Brief
 * Errors  InputError as `talkedOffers`
 * Source  PRODUCT, “What do I say?”; docs/methods/brief.md
 */
export function makeBrief(question: BriefQuestion): Brief {
  const { market, asOf, scope, evidence, local, counted } = question;
  const level = askedLevel(scope, evidence);
  const talks = talkedOffers(question);
  const band = level ? payBand(level.level, { local, counted, market }) : withheld("no-data", 0, null);
  const asked: ReasonsQuestion = { ...question, ...talks, level: level?.level ?? null, band };
  const numbers = briefNumbers({ ...question, ...talks, band });
  const reasons = briefReasons(asked);
  const told = "ask" in numbers ? numbers : null;
  const brief: Brief = {
    market,
    asOf,
    level: asked.level,
    whyLevel: level?.why ?? null,
    offer: talks.talked?.offer.id ?? null,
    strength: evidence.strength,
    opening: openingOf(asked, told),
    numbers,
    alternative: alternativeOf(asked),
    reasons,
    counters: briefCounters({ question: asked, numbers: told, reasons }),
    questions: briefQuestions(talks.talked),
    beneath: briefBeneath(market, question.figures),
    notes: [],
    sources: [],
  };
  const whole = { ...brief, notes: notesOf(asked, brief) };
  return { ...whole, sources: citedSources(whole, question) };
}

function openingOf(
  { talked, level, market, evidence }: ReasonsQuestion,
  numbers: BriefNumbers | null,
): Sentence {
  const join = talked ? say`I would like to join ${named(talked.offer)}. ` : say``;
  if (!numbers)
    return say`${join}Before we speak of a number I would like to go through what the role owns and what I have shipped.`;
  if (numbers.ask.amount === null)
    return say`${join}The base is sound; I would like to settle what is not base, in writing.`;
  const work = level ? `${level}-level work` : "this work";
  const bears = evidence.strength === "strong" || evidence.strength === "fair";
  const shipped = bears ? ", and with what I have shipped" : "";
  return say`${join}For ${work} here in ${MARKETS[market].inText}${shipped}, I am looking for ${numbers.ask.words} base.`;
}

function alternativeOf({ rival, market, pay }: ReasonsQuestion): Sentence {
  const other =
    rival &&
    say`${named(rival.offer)}, with a base of ${money(rival.offer.base.amountPerYear, market, `offer:${rival.offer.id}`)}`;
  if (other) return pay ? say`${other}; or staying where you are.` : say`${other}.`;
  return pay
    ? say`Staying where you are. A second offer would be worth more than any sentence here.`
    : say`Nothing is noted. Know what you would do instead before you talk.`;
}

function notesOf(question: ReasonsQuestion, { numbers, reasons }: Brief): BriefNote[] {
  const { evidence, level, said, local } = question;
  const next = nextQuestion(evidence);
  const few = reasons.length < 3;
  return [
    ...(level
      ? []
      : [
          note(
            "no-level",
            "caution",
            "Your scope answers leave the level open, so there is no number. Answer the five questions first: paycurve place, or the page Stand.",
          ),
        ]),
    ...("kind" in numbers && numbers.kind === "withheld" && level
      ? [
          note(
            "withheld",
            "caution",
            `Two local points of ${level} level would bear a number: offers, talks, roles, colleagues.`,
          ),
        ]
      : []),
    ...(isToldTooLow(numbers)
      ? [
          note(
            "told-too-low",
            "caution",
            "You named a number under what you would accept. Before you name another, say what has changed since.",
          ),
        ]
      : []),
    ...underAsk(question.quotes ?? [], numbers).map((id) =>
      note(
        "quote-under-ask",
        "caution",
        `${id} lies under what you ask: said aloud, it argues for them. Leave it out.`,
      ),
    ),
    ...(few
      ? [
          note(
            "few-reasons",
            "caution",
            `${reasons.length === 0 ? "None" : `Only ${formatCount(reasons.length)}`} of three reasons. A local point or a strong system would be another.`,
          ),
        ]
      : []),
    ...(evidence.strength === "strong" || !next
      ? []
      : [
          note(
            "weak-record",
            "info",
            `The upper quarter needs two strong systems. Next, for ${next.id}: ${next.asks}`,
          ),
        ]),
    ...(evidence.items.length === 0
      ? [
          note(
            "no-evidence",
            "caution",
            "Nothing shipped is noted. Reasons of your own are what moves a number: note the system you would tell first.",
          ),
        ]
      : []),
    ...(said.length === 0
      ? [
          note(
            "nothing-said",
            "info",
            "Note what you tell them under “said”: the next brief will not contradict it.",
          ),
        ]
      : []),
    ...(local === null || local.points.length === 0
      ? [
          note(
            "no-local-points",
            "info",
            "No offer or talk of your own market is noted. They lead in the room.",
          ),
        ]
      : []),
  ];
}

function underAsk(quotes: readonly Figure[], numbers: Brief["numbers"]): string[] {
  return "ask" in numbers && numbers.ask.amount !== null ? quotesUnder(quotes, numbers.ask.amount) : [];
}

function isToldTooLow(numbers: Brief["numbers"]): boolean {
  if (!("ask" in numbers)) return false;
  const { ask, accept } = numbers;
  return ask.amount !== null && accept.amount !== null && ask.amount < accept.amount;
}

function note(check: string, severity: BriefNote["severity"], message: string): BriefNote {
  return { check, severity, message };
}
