import { InputError } from "../../errors.ts";
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
 * Errors  InputError "equity.options.not-finite" or "equity.options.negative", details.field names the number;
 *         "equity.options.kind" when it is neither call nor put; "equity.options.range" when volatility² × years,
 *         or a rate × years, passes a trillion
 * @example checkOption("me", { kind: "call", spotPerShare: 1, strikePerShare: 1, yearsToExpiry: 1, ratePerYear: 0, dividendYieldPerYear: 0, volatilityPerSqrtYear: 0 }) // => undefined
 */
export function checkOption(who: string, { kind, ...numbers }: PlainOption): void {
  if (kind !== "call" && kind !== "put") {
    throw new InputError("equity.options.kind", `${who} requires a call or a put, got ${String(kind)}`, {
      field: "kind",
    });
  }
  refuseNegative("equity.options", who, numbers);
  const { volatilityPerSqrtYear, ratePerYear, dividendYieldPerYear, yearsToExpiry } = numbers;
  const most = Math.max(volatilityPerSqrtYear ** 2, ratePerYear, dividendYieldPerYear) * yearsToExpiry;
  if (most > FURTHEST) {
    throw new InputError(
      "equity.options.range",
      `${who} requires volatility² and rates × years up to ${FURTHEST}, got ${most}`,
    );
  }
}

const FURTHEST = 1e12;
