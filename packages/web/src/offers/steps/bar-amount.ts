import { amountWords, type Offer } from "@paycurve/core/offer";
import { shortAmount } from "../short-words.ts";
import type { StepBar } from "./step-columns.ts";

type Ends = Pick<StepBar, "low" | "high">;

/** What a bar comes to: an amount, from where to where, or that it is withheld. */
export function barAmount(offer: Offer, bar: Ends | undefined): string {
  return inWords(bar, (amount) => amountWords(offer, amount));
}

/** The same in few characters: "$205k". */
export function shortBarAmount(offer: Offer, bar: Ends | undefined): string {
  return inWords(bar, (amount) => shortAmount(offer, amount));
}

function inWords(bar: Ends | undefined, say: (amount: number) => string): string {
  if (!bar || bar.low === null || bar.high === null) return "withheld";
  return bar.low === bar.high ? say(bar.low) : `${say(bar.low)}–${say(bar.high)}`;
}
