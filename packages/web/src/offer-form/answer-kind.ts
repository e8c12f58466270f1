import { InputError } from "@paycurve/core";
import { readCalendarDate } from "@paycurve/core/calendar";
import type { Plain } from "@paycurve/core/career";
import {
  formatCount,
  formatMoney,
  MARKETS,
  majorUnits,
  moneyOfMajor,
  payText,
  readAmount,
  readPay,
} from "@paycurve/core/money";
import type { AnswerContext } from "./answer-context.ts";

/** How an answer is typed, what it is in the file, and how that is shown again. */
export interface AnswerKind {
  readonly field: "text" | "date" | "choice" | "long";
  /** Which keys a phone shows. */
  readonly keys?: "decimal" | "numeric";
  readonly placeholder?: string;
  /** What is accepted; only for a choice. */
  readonly choices?: readonly Choice[];
  /** Whether something has to be chosen. */
  readonly isNeeded?: boolean;
  /** Throws an InputError that says what is accepted. */
  readonly read: (typed: string, context: AnswerContext) => Plain;
  readonly show: (said: unknown, context: AnswerContext) => string;
}

/** What can be chosen: as the file has it, and in words. */
export type Choice = readonly [value: string, words: string];

/** A few words of the person's own. */
export const WORDS: AnswerKind = { field: "text", read: (typed) => typed, show: wordsOf };

/** Base pay a year, in any words in which pay is understood. */
export const PAY: AnswerKind = {
  field: "text",
  isNeeded: true,
  read: (typed, { market }) => {
    const major = majorUnits(readPay(typed, market).money);
    return isPlainPay(major, { market }) ? major : `${major} a year`;
  },
  show: (said, { market }) => {
    const words = wordsOf(said);
    try {
      return words === "" ? "" : payText(readPay(words, market).money);
    } catch {
      return words;
    }
  },
};

/** An amount that is no yearly pay. */
export const AMOUNT: AnswerKind = {
  field: "text",
  keys: "decimal",
  read: (typed, { currency }) => readAmount(typed, currency),
  show: (said, { currency }) => (typeof said === "number" ? amountText(said, currency) : wordsOf(said)),
};

/** How many there are of something. */
export const COUNT: AnswerKind = {
  field: "text",
  read: (typed) => wholeOf(typed),
  show: (said) => (typeof said === "number" ? formatCount(said) : wordsOf(said)),
};

/** A span, in months or days. */
export const SPAN: AnswerKind = {
  ...COUNT,
  keys: "numeric",
  read: (typed) => wholeOf(typed.replace(/\s*(?:months?|days?)\s*$/i, "")),
};

/** A day. */
export const DAY: AnswerKind = { field: "date", read: (typed) => readCalendarDate(typed), show: wordsOf };

/** One of some words; nothing chosen says nothing. */
export function choiceOf(choices: readonly Choice[]): AnswerKind {
  const show = (said: unknown): string => {
    const word = wordsOf(said).trim().toLowerCase();
    return choices.find(([value]) => value.toLowerCase() === word)?.[0] ?? "";
  };
  return { field: "choice", choices, read: (typed) => typed, show };
}

/** Yes or no, or nothing said. */
export const YES_OR_NO: AnswerKind = {
  field: "choice",
  choices: [
    ["true", "Yes"],
    ["false", "No"],
  ],
  read: (typed) => typed === "true",
  show: (said) => (typeof said === "boolean" ? String(said) : yesOrNo(wordsOf(said))),
};

function yesOrNo(word: string): string {
  return { yes: "true", no: "false" }[word.toLowerCase()] ?? "";
}

/** What a file says, where it is one word or number; nothing else has words. */
export function wordsOf(said: unknown): string {
  return ["string", "number", "boolean"].includes(typeof said) ? String(said) : "";
}

function isPlainPay(major: number, { market }: Pick<AnswerContext, "market">): boolean {
  try {
    return majorUnits(readPay(String(major), market).money) === major;
  } catch {
    return false;
  }
}

/** An amount with its sign, its thousands apart and the decimals it has. */
function amountText(amount: number, currency: string): string {
  const [units = "", decimals] = String(amount).split(".");
  if (!/^\d{1,13}$/.test(units)) return String(amount);
  const rest = decimals === undefined ? "" : `.${decimals.padEnd(2, "0")}`;
  const market = Object.values(MARKETS).find((one) => one.currency === currency);
  if (market === undefined) return `${currency} ${formatCount(Number(units))}${rest}`;
  return formatMoney(moneyOfMajor(Number(units), market.currency)) + rest;
}

function wholeOf(typed: string): number {
  const count = /^[\d.,_'’ ]+[a-z ]*$/i.test(typed.trim()) ? readAmount(typed, null) : Number.NaN;
  if (Number.isSafeInteger(count)) return count;
  throw new InputError(
    "form.whole",
    `“${typed}” is not understood. Write a whole number, such as 12 or 40,000.`,
  );
}
