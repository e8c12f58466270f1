import { advertisedRanges } from "../curve/index.ts";
import type { GradedItem } from "../evidence/index.ts";
import { dateWords, type Level } from "../figures/index.ts";
import { formatCount, MARKETS, MINOR_UNITS_PER_MAJOR } from "../money/index.ts";
import { estimateWords, type MarketSkills, printedPercent } from "../skills/index.ts";
import { roundedTo, type Withheld } from "../stats/index.ts";
import { type LocalPoint, rangeWords } from "../transfer/index.ts";
import type { Reason } from "./brief.ts";
import { money } from "./brief-numbers.ts";
import type { BriefQuestion } from "./brief-question.ts";
import { countSource } from "./brief-source.ts";
import { named } from "./named.ts";
import type { PayBand } from "./pay-band.ts";
import { quotedFigure } from "./quoted-figure.ts";
import { fact, joined, type Sentence, say } from "./sentence.ts";
import { shippedWords } from "./shipped-words.ts";
import { skillSourceId } from "./skill-source.ts";
import type { TalkedOffers } from "./talked-offer.ts";

/** What reasons are drawn from. */
export interface ReasonsQuestion extends BriefQuestion, TalkedOffers {
  readonly level: Level | null;
  readonly band: PayBand | Withheld;
}

const MOST_REASONS = 3;

/**
 * Three reasons at the most, the most local and most specific first: what others here are paid and offered, what you
 * shipped, a skill that is paid for here, what postings here advertise. One of each kind comes before a second of any.
 *
 * Shape   all that a brief is made from → reasons
 */
export function briefReasons(question: ReasonsQuestion): Reason[] {
  const kinds = [
    comparables(question),
    shipped(question),
    rivals(question),
    skills(question),
    quotes(question),
    counts(question),
  ];
  const first = kinds.flatMap((reasons) => reasons.slice(0, 1));
  const more = kinds.flatMap((reasons) => reasons.slice(1));
  const chosen = [...first, ...more].slice(0, MOST_REASONS);
  return kinds.flat().filter((reason) => chosen.includes(reason));
}

const MOST_POINTS = 3;

function comparables({ local, level, market }: ReasonsQuestion): Reason[] {
  const here = (local?.points ?? [])
    .map(({ point, weight }, index) => ({ point, weight, id: `local:${index + 1}` }))
    .filter(({ point, weight }) => weight > 0 && point.level === level)
    .toSorted((one, other) => (one.point.date < other.point.date ? 1 : -1))
    .slice(0, MOST_POINTS);
  if (here.length === 0) return [];
  const told = here.map(
    ({ point, id }): Sentence =>
      say`${fact(rangeWords(point.base, market), id)} ${KINDS[point.kind]} in ${fact(dateWords(point.date.slice(0, 7)), id)}`,
  );
  return [
    {
      kind: "comparable",
      says: say`Here in ${MARKETS[market].inText}, at ${level ?? "this"} level: ${joined(told, "; ")}.`,
    },
  ];
}

const KINDS: Readonly<Record<LocalPoint["kind"], string>> = {
  offer: "in an offer",
  recruiter: "named by a recruiter",
  "comparable-role": "advertised for a comparable role",
  colleague: "paid to a colleague",
};

function rivals({ talked, rival, market }: ReasonsQuestion): Reason[] {
  if (!rival || !talked || rival.offer.base.amountPerYear <= talked.offer.base.amountPerYear) return [];
  const { id, base } = rival.offer;
  return [
    {
      kind: "rival",
      says: say`Another company here offers me ${money(base.amountPerYear, market, `offer:${id}`)} base.`,
    },
  ];
}

const PERSUADES: readonly GradedItem["grade"][] = ["strong", "fair"];

function shipped({ evidence }: ReasonsQuestion): Reason[] {
  return evidence.items
    .filter(({ grade }) => PERSUADES.includes(grade))
    .toSorted((one, other) => PERSUADES.indexOf(one.grade) - PERSUADES.indexOf(other.grade))
    .map(({ item }) => ({ kind: "evidence" as const, says: shippedWords(item) }));
}

/** The skill of theirs with the surest premium in this market, by its lower end. */
function skills({ evidence, skills: own, premiums, market }: ReasonsQuestion): Reason[] {
  const theirs = new Set([...own, ...evidence.items.flatMap(({ item }) => item.skills)].map(({ id }) => id));
  return premiums.skills
    .filter(({ skill }) => theirs.has(skill.id))
    .flatMap((one) => [...counted(one), ...printed(one, market)])
    .toSorted((one, other) => other.low - one.low)
    .map(({ says }) => ({ kind: "skill" as const, says }));
}

interface PaidSkill {
  readonly low: number;
  readonly says: Sentence;
}

function counted({ skill, estimates }: MarketSkills["skills"][number]): PaidSkill[] {
  if ("kind" in estimates) return [];
  return estimates.flatMap(({ standing, premium, market }) => {
    if (standing !== "own" || !("percent" in premium) || premium.low <= 0) return [];
    const more = fact(estimateWords(premium), skillSourceId(market, skill));
    return [
      {
        low: premium.low,
        says: say`Job titles here that name ${skill.name} advertise ${more} over the general machine learning engineer.`,
      },
    ];
  });
}

function printed({ skill, records }: MarketSkills["skills"][number], market: string): PaidSkill[] {
  return records.flatMap(({ id, amount, baseline, standing, source, market: from }) => {
    if (standing !== "printed" || from !== market || amount.unit !== "percent" || (amount.low ?? 0) <= 0)
      return [];
    const more = fact(printedPercent(amount), `figure:${id}`);
    return [
      {
        low: amount.low ?? 0,
        says: say`${fact(source.publisher, `figure:${id}`)} prints ${more} for ${skill.name} over ${baseline === null ? "a baseline it does not name" : fact(baseline, `figure:${id}`)}.`,
      },
    ];
  });
}

function quotes({ quotes: figures = [], market }: ReasonsQuestion): Reason[] {
  return figures.map((figure) => ({ kind: "quote", says: quotedFigure(figure, market) }));
}

/** What postings here advertise: how many start above the offer that is talked of, and where their upper quarter begins. */
function counts(question: ReasonsQuestion): Reason[] {
  return [...startAbove(question), ...quarterAbove(question)];
}

function startAbove({ counted: pay, level, market, talked }: ReasonsQuestion): Reason[] {
  const cell = pay?.cells.find((one) => one.level === level);
  if (!pay || !level || !cell || !talked) return [];
  const ranges = advertisedRanges(cell, talked.offer.base.amountPerYear * MINOR_UNITS_PER_MAJOR);
  if (!ranges || ranges.n < LEAST_RANGES || ranges.startAbove / ranges.n < WORTH_SAYING) return [];
  const cite = countSource(pay, market, level).id;
  const share = fact(`${Math.round((100 * ranges.startAbove) / ranges.n)} %`, cite);
  const says = say`Of ${fact(formatCount(ranges.n), cite)} ranges advertised here at ${level} level, ${share} start above what ${named(talked.offer)} offers.`;
  return [{ kind: "count", says }];
}

function quarterAbove({ band, market }: ReasonsQuestion): Reason[] {
  if (band.kind === "withheld" || band.upper === null || band.caveat === null) return [];
  const quarter = money(roundedTo(band.upper, band.unit), market, ...band.cites);
  return [{ kind: "count", says: say`A quarter of ${band.of} lie above ${quarter}.` }];
}

const LEAST_RANGES = 36;
/** A share under this would argue for the other side. */
const WORTH_SAYING = 0.2;
