import { InputError } from "@paycurve/core";
import { type AnswerKind, wordsOf } from "./answer-kind.ts";

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

const PERCENT_SIGN = /%|\bper ?cent\b/i;
const EXACT_DIGITS = 12;
