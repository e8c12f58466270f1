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

/** What a part may be, and whether a small bare number may be meant as a fraction instead. */
export interface AcceptedParts {
  readonly most: number;
  readonly asksWhenSmall: boolean;
  /** Whether several of them have to make up the whole. */
  readonly makeWhole?: boolean;
}

/** A part of something, said in percent. */
export function percentOf(accepted: AcceptedParts): AnswerKind {
  return {
    field: "text",
    keys: "decimal",
    placeholder: "%",
    read: (typed) => fractionOf(typed, accepted, PERCENT_SIGN.test(typed)),
    show: (said) => (typeof said === "number" ? `${percentText(said)} %` : wordsOf(said)),
  };
}

/** Several parts, said in percent, one after the other. */
export function percentsOf(accepted: AcceptedParts, placeholder: string): AnswerKind {
  return {
    field: "text",
    placeholder,
    read: (typed) => {
      const parts = typed.replaceAll(/%|\bper ?cent\b/gi, " ").split(/[,;\s]+|\band\b/);
      const isMarked = PERCENT_SIGN.test(typed);
      return wholeIfAsked(
        parts.filter(Boolean).map((part) => fractionOf(part, accepted, isMarked)),
        accepted,
      );
    },
    show: (said) =>
      Array.isArray(said) && said.every((one) => typeof one === "number")
        ? `${said.map(percentText).join(", ")} %`
        : wordsOf(said),
  };
}

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

function wordsOf(said: unknown): string {
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

function fractionOf(typed: string, { most, asksWhenSmall }: AcceptedParts, isMarked: boolean): number {
  const digits = typed.replace(PERCENT_SIGN, "").trim();
  const percent = /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
  const says = `“${typed.trim()}”`;
  if (Number.isNaN(percent))
    throw new InputError("form.percent", `${says} is not understood. Write percent, such as 15 or 12.5.`);
  if (percent > most * 100)
    throw new InputError("form.percent", `${says} is too much: at most ${most * 100} % is accepted.`);
  if (asksWhenSmall && !isMarked && percent > 0 && percent <= 1) {
    const other = percentText(percent);
    throw new InputError(
      "form.percent",
      `${says} could be ${digits} % or ${other} %. Write it with its sign.`,
    );
  }
  return Number((percent / 100).toPrecision(EXACT_DIGITS));
}

function wholeIfAsked(parts: readonly number[], { makeWhole = false }: AcceptedParts): readonly number[] {
  const sum = Number(parts.reduce((all, part) => all + part, 0).toPrecision(EXACT_DIGITS));
  if (!makeWhole || sum === 1) return parts;
  throw new InputError("form.percent", `Together these are ${percentText(sum)} %; all of it is 100 %.`);
}

function percentText(fraction: number): string {
  return String(Number((fraction * 100).toPrecision(EXACT_DIGITS)));
}

function wholeOf(typed: string): number {
  const count = /^[\d.,_'’ ]+[a-z ]*$/i.test(typed.trim()) ? readAmount(typed, null) : Number.NaN;
  if (Number.isSafeInteger(count)) return count;
  throw new InputError(
    "form.whole",
    `“${typed}” is not understood. Write a whole number, such as 12 or 40,000.`,
  );
}

const PERCENT_SIGN = /%|\bper ?cent\b/i;
const EXACT_DIGITS = 12;
