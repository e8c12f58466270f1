import { MARKETS, type Market } from "../money/index.ts";
import type { Brief } from "./brief.ts";
import { aloudIn, type PlacedSentence, sentencesOf } from "./brief-sentences.ts";
import { citesOf, type Sentence, sentenceWords } from "./sentence.ts";

/** A rule that a brief breaks, and where. */
export interface BriefFault {
  readonly rule:
    | "untraced-number"
    | "unknown-source"
    | "foreign-figure"
    | "foreign-money"
    | "global-leads"
    | "accept-said";
  readonly where: string;
  readonly message: string;
}

/**
 * Whatever in a brief breaks the product's rules: a number that traces to nothing, another market's figure or money in what
 * is said aloud, a global figure that leads, what would be accepted given away.
 *
 * Shape   a brief → faults; none in a sound one
 * Source  PRODUCT, “What do I say?”, ground rules 1 and 3
 */
export function briefFaults(brief: Brief): BriefFault[] {
  const aloud = aloudIn(brief);
  return [
    ...sentencesOf(brief).flatMap(([where, sentence]) => untraced(where, sentence, brief)),
    ...aloud.flatMap(([where, sentence]) => foreign(where, sentence, brief)),
    ...leading(brief),
    ...givenAway(aloud, brief),
  ];
}

function untraced(where: string, sentence: Sentence, { sources }: Brief): BriefFault[] {
  const bare = sentence.filter((part) => typeof part === "string").filter((words) => /\d/.test(words));
  const unknown = citesOf(sentence).filter((id) => !sources.some((source) => source.id === id));
  return [
    ...bare.map((words) => ({
      rule: "untraced-number" as const,
      where,
      message: `“${words}” traces to nothing.`,
    })),
    ...unknown.map((id) => ({
      rule: "unknown-source" as const,
      where,
      message: `${id} is no source of this brief.`,
    })),
  ];
}

function foreign(where: string, sentence: Sentence, { market, sources }: Brief): BriefFault[] {
  const abroad = citesOf(sentence).flatMap((id) =>
    sources.filter((source) => source.id === id && source.market !== null && source.market !== market),
  );
  const ofPay = sentence.filter((part) => typeof part === "string" || !part.cites.every(isEvidence));
  const money = foreignMoneyIn(sentenceWords(ofPay), market);
  return [
    ...abroad.map(({ id }) => ({
      rule: "foreign-figure" as const,
      where,
      message: `${id} is of another market: it proves nothing in ${MARKETS[market].inText}.`,
    })),
    ...(money
      ? [{ rule: "foreign-money" as const, where, message: `“${money}” is another market's money.` }]
      : []),
  ];
}

/** What a system saved may be counted in any money: it is no pay. */
function isEvidence(id: string): boolean {
  return id.startsWith("evidence:");
}

/** The global argument lies beneath: neither the opening nor the first reason rests on a published figure of demand. */
function leading({ opening, reasons, beneath }: Brief): BriefFault[] {
  const global = new Set(beneath.flatMap(citesOf));
  const lead = [opening, ...reasons.slice(0, 1).map(({ says }) => says)];
  return lead
    .flatMap(citesOf)
    .filter((id) => global.has(id))
    .map((id) => ({
      rule: "global-leads" as const,
      where: "opening",
      message: `${id} is context, and leads.`,
    }));
}

function givenAway(aloud: readonly PlacedSentence[], { numbers }: Brief): BriefFault[] {
  if (!("ask" in numbers)) return [];
  const { ask, accept, walkAway } = numbers;
  const kept = (ask.amount === null ? [walkAway] : [accept, walkAway])
    .filter(({ amount }) => amount !== null && amount !== ask.amount)
    .flatMap(({ words }) => words.map((part) => JSON.stringify(part)));
  return aloud
    .filter(([, sentence]) =>
      sentence.some((part) => typeof part !== "string" && kept.includes(JSON.stringify(part))),
    )
    .map(([where]) => ({ rule: "accept-said", where, message: "gives away what you would accept." }));
}

/**
 * Money of another market in a text; null where there is none.
 *
 * @example foreignMoneyIn("They pay $206,000 there", "GB") // => "$206,000"
 * @example foreignMoneyIn("£95,000 here", "GB") // => null
 */
export function foreignMoneyIn(text: string, market: Market): string | null {
  const own = MARKETS[market].currency;
  const found = FOREIGN.find(({ currency, pattern }) => currency !== own && pattern.test(text));
  return found ? (found.pattern.exec(text)?.[0] ?? null) : null;
}

const FOREIGN = [
  { currency: "USD", pattern: /(?:US)?\$\s?\d[\d,.]*[kKmM]?|\b(?:USD|dollars?)\b/ },
  { currency: "GBP", pattern: /£\s?\d[\d,.]*[kKmM]?|\b(?:GBP|pounds? sterling)\b/ },
  { currency: "INR", pattern: /₹\s?\d[\d,.]*|\b(?:INR|rupees?|LPA|lakhs?|crores?)\b/i },
  { currency: "EUR", pattern: /€\s?\d[\d,.]*[kKmM]?|\bEUR\b/ },
] as const;
