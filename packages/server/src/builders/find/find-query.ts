import { InputError, unknownWord } from "@paycurve/core";
import { MARKET_CODES, type Market } from "@paycurve/core/money";
import { SKILLS } from "@paycurve/core/skills";
import { AIMS, METHODS } from "../store/schema/index.ts";

/** The levels that the scope test gives. */
export const LEVELS = ["entry", "mid", "senior"] as const;

/** When something was shipped, as far as it may be asked for. */
export const SHIPPED = ["recent"] as const;

/** What somebody who looks for builders asks for; null where they do not mind. */
export interface FindQuery {
  readonly words: string;
  readonly market: Market | null;
  readonly level: (typeof LEVELS)[number] | null;
  /** By its id. */
  readonly skill: string | null;
  readonly verified: (typeof METHODS)[number] | null;
  readonly open: (typeof AIMS)[number] | null;
  /** Recent: something verified was shipped in the last twelve months. */
  readonly shipped: (typeof SHIPPED)[number] | null;
  /** From 1. */
  readonly page: number;
}

/** Builders on a page. */
export const PAGE_SIZE = 20;

/** Nobody reads on past these; whoever wants more narrows the question. */
export const MOST_FOUND = 200;

const LONGEST_WORDS = 200;

/** The one character that PostgreSQL keeps in no text. */
const NOT_IN_TEXT = "\0";

/**
 * Reads a question from an address.
 *
 * Shape   its parameters → the question; what an address says twice counts once, what is not asked is not read
 * Errors  InputError "find.words" past 200 characters, "find.page", or "….unknown" with the nearest word
 */
export function readFindQuery(asked: URLSearchParams): FindQuery {
  return {
    words: readWords(asked.get("words") ?? ""),
    market: oneOf(asked, "market", MARKET_CODES),
    level: oneOf(asked, "level", LEVELS),
    skill: oneOf(asked, "skill", SKILL_IDS),
    verified: oneOf(asked, "verified", METHODS),
    open: oneOf(asked, "open", AIMS),
    shipped: oneOf(asked, "shipped", SHIPPED),
    page: readPage(asked.get("page")),
  };
}

const SKILL_IDS = SKILLS.map(({ id }) => id);

/**
 * The address of a question.
 *
 * Shape   a question → a path with the parameters that say something
 */
export function addressOfQuery({ page, ...narrowed }: FindQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(narrowed)) if (value) parameters.set(name, value);
  if (page > 1) parameters.set("page", String(page));
  return parameters.size === 0 ? "/builders" : `/builders?${parameters.toString()}`;
}

function readWords(words: string): string {
  if (words.length <= LONGEST_WORDS) return words.replaceAll(NOT_IN_TEXT, " ").trim();
  const says = `words: at most ${LONGEST_WORDS} characters are searched for, these are ${words.length}.`;
  throw new InputError("find.words", says, { field: "words" });
}

function readPage(text: string | null): number {
  const last = MOST_FOUND / PAGE_SIZE;
  if (text === null || text === "") return 1;
  const page = Number(text);
  if (Number.isInteger(page) && page >= 1 && page <= last) return page;
  throw new InputError("find.page", `page: a whole number from 1 to ${last}, not “${text}”.`, {
    field: "page",
  });
}

function oneOf<Word extends string>(
  asked: URLSearchParams,
  field: string,
  known: readonly Word[],
): Word | null {
  const value = asked.get(field);
  if (value === null || value === "") return null;
  const found = known.find((one) => one === value);
  if (found === undefined) throw unknownWord({ field, value, known });
  return found;
}
