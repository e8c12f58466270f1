import type { Said } from "@paycurve/core/brief";
import { type Market, majorUnits } from "@paycurve/core/money";
import { understoodPay } from "../../person/index.ts";
import { today } from "../../today.ts";

/** What was typed of something told. */
export interface TypedLine {
  readonly to: string;
  readonly about: string;
  readonly amount: string;
}

/** Why a line is not understood, and the field to blame. */
export interface LineRefusal {
  readonly field: keyof TypedLine;
  readonly refusal: string;
}

/** What was told today, as it was typed; or why it is not understood. An empty amount means that none was named. */
export function readLine({ to, about, amount }: TypedLine, market: Market): Said | LineRefusal {
  const whom = oneLine(to);
  if (whom === "") return { field: "to", refusal: "Write who heard it, such as: Acme recruiter." };
  const { pay, refusal } = understoodPay(amount, market);
  if (refusal !== null) return { field: "amount", refusal };
  return {
    date: today(),
    to: whom,
    about: oneLine(about) || "pay",
    amount: pay === null ? null : majorUnits(pay.money),
  };
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
