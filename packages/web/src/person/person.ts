import { MARKET_CODES, type Market } from "@paycurve/core/money";
import {
  SCOPE_ANSWERS,
  SCOPE_QUESTIONS,
  type ScopeAnswers,
  type ScopeQuestion,
  SECTORS,
  type Sector,
} from "@paycurve/core/scope";

/** What a person told the page: kept in this browser alone. */
export interface Person {
  /** Pay as it was typed, market by market: it is never carried from one to another. */
  readonly pay: Readonly<Partial<Record<Market, string>>>;
  readonly scope: Partial<ScopeAnswers>;
  readonly sector: Sector | null;
  /** Whether something was shipped to production in the last twelve months. */
  readonly shippedLately: boolean | null;
  /** Sentences of a brief put in their own words, by where they stand. */
  readonly words: Readonly<Record<string, OwnWords>>;
  /** The offer that a brief is about, by its id, market by market. */
  readonly talked: Readonly<Partial<Record<Market, string>>>;
}

/** A sentence in the person's own words, and the one that it was written over. */
export interface OwnWords {
  readonly text: string;
  readonly over: string;
}

/** Someone who has told nothing yet. */
export const NOBODY: Person = {
  pay: {},
  scope: {},
  sector: null,
  shippedLately: null,
  words: {},
  talked: {},
};

/**
 * A person as the browser kept them; whatever is not understood is left out.
 *
 * Shape   anything → Person
 */
export function readPerson(kept: unknown): Person {
  const from = recordOf(kept);
  const [pay, scope, talked] = [recordOf(from.pay), recordOf(from.scope), recordOf(from.talked)];
  const questions = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  return {
    pay: pick(MARKET_CODES, (market) => textOf(pay[market])),
    scope: pick(questions, (question) => SCOPE_ANSWERS.find((answer) => answer === scope[question]) ?? null),
    sector: (Object.keys(SECTORS) as Sector[]).find((sector) => sector === from.sector) ?? null,
    shippedLately: typeof from.shippedLately === "boolean" ? from.shippedLately : null,
    words: wordsOf(from.words),
    talked: pick(MARKET_CODES, (market) => textOf(talked[market])),
  };
}

function wordsOf(kept: unknown): Person["words"] {
  const found = Object.entries(recordOf(kept)).flatMap(([place, one]) => {
    const [text, over] = [textOf(recordOf(one).text), textOf(recordOf(one).over)];
    return text === null || over === null ? [] : [[place, { text, over }] as const];
  });
  return Object.fromEntries(found);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function pick<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Value | null,
): Partial<Record<Key, Value>> {
  const found = keys.flatMap((key) => {
    const value = read(key);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found) as Partial<Record<Key, Value>>;
}
