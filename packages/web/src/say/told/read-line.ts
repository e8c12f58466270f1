import type { Said } from "@paycurve/core/brief";
import { type Market, majorUnits, readPay } from "@paycurve/core/money";
import { orRefusal, type Refusal } from "../../career/index.ts";
import { today } from "../../today.ts";

/** What was typed of something told. */
export interface TypedLine {
  readonly to: string;
  readonly about: string;
  readonly amount: string;
}

/** What was told today, as it was typed; or why it is not understood. An empty amount means that none was named. */
export function readLine({ to, about, amount }: TypedLine, market: Market): Said | Refusal {
  const whom = oneLine(to);
  if (whom === "") return { refusal: "To whom: write who heard it, such as: Acme recruiter." };
  return orRefusal(() => ({
    date: today(),
    to: whom,
    about: oneLine(about) || "pay",
    amount: amount.trim() === "" ? null : majorUnits(readPay(amount, market).money),
  }));
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
