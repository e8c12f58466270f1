import { InputError } from "../errors.ts";
import { MARKET_CODES, MARKETS, type Money, majorUnits, readMarket, readPay } from "../money/index.ts";
import {
  readScopeAnswer,
  readSector,
  SCOPE_QUESTIONS,
  type ScopeAnswers,
  type ScopeQuestion,
} from "../scope/index.ts";
import type { MeToWrite } from "./me.ts";
import type { Plain } from "./plain.ts";
import { readYearsOfExperience } from "./read-years-of-experience.ts";
import { readYesOrNo } from "./read-yes-or-no.ts";
import type { FieldValue } from "./scalar-text.ts";

/** One field of a career file with what it shall say. */
export interface FieldToWrite {
  readonly path: readonly string[];
  readonly value: Plain;
  /** Whether a value that stands there already says it, in whatever words. */
  readonly isSaidBy: (standing: unknown) => boolean;
}

/**
 * What is to be written of a person, field by field, in the order a career file has them.
 *
 * Shape   what of `me` is stated → fields; a field left out is none, a null or an unanswered question writes null
 */
export function fieldsToWrite(me: MeToWrite): FieldToWrite[] {
  const { market, role, yearsOfExperience: years, scope, sector, shippedLately, pay } = me;
  return [
    ...one("market", market, readMarket),
    ...one("role", role, (word) => word),
    ...one("yearsOfExperience", years, readYearsOfExperience),
    ...(scope === undefined ? [] : scopeFields(scope)),
    ...one("sector", sector, readSector),
    ...one("shippedLately", shippedLately, readYesOrNo),
    ...(pay === undefined ? [] : [payField(pay?.money ?? null)]),
  ];
}

function one<Value extends FieldValue>(
  name: string,
  value: Value | undefined,
  read: (word: string) => Value,
): FieldToWrite[] {
  return value === undefined ? [] : [field(["me", name], value, (word) => read(word) === value)];
}

function scopeFields(scope: Partial<ScopeAnswers>): FieldToWrite[] {
  return (Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[]).map((question) => {
    const answer = scope[question] ?? null;
    return field(["me", "scope", question], answer, (word) => readScopeAnswer(word) === answer);
  });
}

function payField(money: Money | null): FieldToWrite {
  const path = ["me", "pay", "base"];
  if (money === null) return field(path, null, () => false);
  const means = (word: string): boolean => isSaying(word, money);
  const amounts = [majorUnits(money), `${majorUnits(money)} a year`];
  const value = amounts.find((amount) => understands(means, String(amount)));
  if (value !== undefined) return field(path, value, means);
  const says = "me.pay.base cannot be written: it is no yearly pay of its market.";
  throw new InputError("career.unwritable", says, { field: "me.pay.base" });
}

function isSaying(word: string, { minorUnits, currency }: Money): boolean {
  const market = MARKET_CODES.find((code) => MARKETS[code].currency === currency);
  return market !== undefined && readPay(word, market).money.minorUnits === minorUnits;
}

function field(path: readonly string[], value: FieldValue, means: (word: string) => boolean): FieldToWrite {
  const isSaidBy = (standing: unknown): boolean =>
    standing === value || (isWord(standing) && understands(means, String(standing)));
  return { path, value, isSaidBy };
}

function isWord(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function understands(means: (word: string) => boolean, word: string): boolean {
  try {
    return means(word);
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
