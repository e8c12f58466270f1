import { capitalised, PaycurveError } from "@paycurve/core";
import { readCalendarDate } from "@paycurve/core/calendar";
import { proofAddress } from "@paycurve/core/evidence";
import type { Refusal } from "../../career/index.ts";
import { type Read, typedIn } from "./question.ts";
import { readNumber } from "./read-number.ts";

type Reader = (form: FormData) => Read | Refusal;

/** A few words on one line. */
export function readLine(name: string): Reader {
  return (form) => {
    const typed = typedIn(form, name);
    if (typed === "" && name === "system")
      return { refusal: "Every system needs its name; write what it does." };
    return { fields: { [name]: typed || null } };
  };
}

/** A number before and one after, and their unit; any of them may not be known. */
export const readChange: Reader = (form) =>
  orSay(() => {
    const [baseline, after] = [readNumber(typedIn(form, "baseline")), readNumber(typedIn(form, "after"))];
    const unit = typedIn(form, "unit") || null;
    return { fields: { baseline, after, unit } };
  });

/** Yes or no, by the button that was pressed. */
export const readYesOrNo: Reader = (form) => {
  const pressed = typedIn(form, "production");
  return { fields: { production: pressed === "" ? null : pressed === "yes" } };
};

/** A day. */
export const readDay: Reader = (form) => {
  const typed = typedIn(form, "shipped");
  return orSay(() => ({ fields: { shipped: typed === "" ? null : readCalendarDate(typed) } }));
};

/** Addresses, one a line. */
export const readAddresses: Reader = (form) => {
  const typed = form.get("proof");
  const lines = typeof typed === "string" ? typed.split("\n").filter((one) => one.trim() !== "") : [];
  return orSay(() => ({ fields: { proof: lines.map(proofAddress) } }));
};

/** Skills that are ticked. */
export const readSkills: Reader = (form) => ({ skills: ticked(form, "skills") });

/** Questions of the scope test that are ticked. */
export const readShows: Reader = (form) => ({ fields: { shows: ticked(form, "shows") } });

/** What is read, or what is accepted instead; the file is not needed for that. */
function orSay(read: () => Read): Read | Refusal {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PaycurveError)) throw error;
    return { refusal: capitalised(error.message.replace(/^proof: /, "")) };
  }
}

function ticked(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}

/** Whether an answer says nothing at all. */
export function isNothing({ fields = {}, skills = [] }: Read): boolean {
  const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  return Object.values(fields).every(isEmpty) && skills.length === 0;
}
