import { refuseNegative } from "./refuse-negative.ts";

/** The right to buy (call) or sell (put) one share at a fixed price until a day; prices in units of one currency. */
export interface PlainOption {
  readonly kind: "call" | "put";
  readonly spotPerShare: number;
  readonly strikePerShare: number;
  readonly yearsToExpiry: number;
  /** Continuously compounded, as a fraction; so is the dividend yield. */
  readonly ratePerYear: number;
  readonly dividendYieldPerYear: number;
  readonly volatilityPerSqrtYear: number;
}

/** When an option may be exercised: on its last day only, or on any day. */
export type Exercise = "european" | "american";

/**
 * Refuses an option whose numbers cannot be meant.
 *
 * Shape   who asks, for the message; an option → nothing
 * Errors  InputError "equity.options.not-finite" or "equity.options.negative", details.field names the number
 * @example checkOption("me", { kind: "call", spotPerShare: 1, strikePerShare: 1, yearsToExpiry: 1, ratePerYear: 0, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0 }) // => undefined
 */
export function checkOption(who: string, { kind: _, ...numbers }: PlainOption): void {
  refuseNegative("equity.options", who, numbers);
}
