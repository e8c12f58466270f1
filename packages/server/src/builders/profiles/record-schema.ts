import type { PublishedRecord } from "@paycurve/core/builders";
import { type CalendarDate, isCalendarDate } from "@paycurve/core/calendar";
import { proofAddress } from "@paycurve/core/evidence";
import { MARKET_CODES } from "@paycurve/core/money";
import { SCOPE_QUESTIONS, type ScopeQuestion } from "@paycurve/core/scope";
import { SKILLS } from "@paycurve/core/skills";
import { z } from "zod";
import { line } from "../requests/index.ts";

/** What a profile holds at most. */
export const MOST_ITEMS = 200;
const LONGEST_FIELD = 2000;
const MOST_LINKS = 20;

const LEVELS = ["entry", "mid", "senior"] as const;
const SKILL_IDS = SKILLS.map(({ id }) => id);
const QUESTIONS = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
const SHORT_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/;

/**
 * The shape of a published record. It holds nothing beyond what core lets out of a career file: a field that is not named
 * here is refused.
 *
 * Shape   the last day that has begun anywhere → a zod object
 */
export function recordSchema(lastDay: CalendarDate): z.ZodType<PublishedRecord> {
  return z.strictObject({
    market: oneOf(MARKET_CODES),
    levels: listOf(oneOf(LEVELS), 2).refine(areNeighbours, {
      error: "one level or two neighbouring ones are accepted, the lower first.",
    }),
    skills: listOf(oneOf(SKILL_IDS), SKILL_IDS.length),
    items: listOf(itemSchema(lastDay), MOST_ITEMS).refine(haveOwnIds, {
      error: "two of them have the same id; give each its own.",
    }),
  });
}

function itemSchema(lastDay: CalendarDate) {
  const words = line(LONGEST_FIELD).nullable();
  const number = z.number({ error: "a number is accepted here." }).nullable();
  return z.strictObject({
    id: line(60).regex(SHORT_NAME, { error: "letters, digits, dots and dashes are accepted." }),
    system: line(LONGEST_FIELD).min(1, { error: "say what it does, and for whom." }),
    problem: words,
    metric: words,
    unit: words,
    baseline: number,
    after: number,
    method: words,
    shipped: dayUntil(lastDay).nullable(),
    production: z.boolean({ error: "true or false is accepted here." }).nullable(),
    part: words,
    proof: listOf(
      line(LONGEST_FIELD).refine(isAddress, { error: "an address on the web is accepted." }),
      MOST_LINKS,
    ),
    skills: listOf(oneOf(SKILL_IDS), SKILL_IDS.length),
    shows: listOf(oneOf(QUESTIONS), QUESTIONS.length),
  });
}

function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: `known are ${words.join(", ")}.` });
}

function listOf<Item extends z.ZodType>(item: Item, most: number) {
  return z
    .array(item, { error: "a list is accepted here." })
    .max(most, { error: `at most ${most} are kept.` });
}

function dayUntil(lastDay: CalendarDate) {
  return z
    .string({ error: "a day is accepted here, written YYYY-MM-DD." })
    .refine(isCalendarDate, { error: "a day is accepted here, written YYYY-MM-DD.", abort: true })
    .refine((day) => day <= lastDay, { error: "this day is yet to come; publish it once it is shipped." });
}

function areNeighbours(levels: readonly (typeof LEVELS)[number][]): boolean {
  const [lower, upper] = levels.map((level) => LEVELS.indexOf(level));
  return lower === undefined || upper === undefined || upper === lower + 1;
}

function haveOwnIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

function isAddress(text: string): boolean {
  try {
    return proofAddress(text) === text;
  } catch {
    return false;
  }
}
