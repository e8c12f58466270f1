import { normalDistribution } from "../../stats/index.ts";
import type { PlainOption } from "./plain-option.ts";

/** The parts of Black and Scholes' formula, of which its value and every Greek are made. */
export interface DiscountedTerms {
  /** 1 for a call, −1 for a put. */
  readonly sign: 1 | -1;
  /** S e^(−qT): the share given up for its dividends until then. */
  readonly share: number;
  /** K e^(−rT). */
  readonly strike: number;
  readonly d1: number;
  /** N(±d1) and N(±d2), the sign as above; the second is the chance of exercise. */
  readonly shareChance: number;
  readonly strikeChance: number;
}

/**
 * Takes an option with some spread to the parts of Black and Scholes' formula.
 *
 * Shape   an option with σ√T, S and K above zero → the parts
 * Source  Merton 1973, Bell J. Econ. 4:141, section 7: d1 = (ln(S/K) + (r − q + σ²/2)T) / σ√T, d2 = d1 − σ√T
 */
export function discountedTerms(option: PlainOption): DiscountedTerms {
  const { spotPerShare: S, strikePerShare: K, yearsToExpiry: T } = option;
  const { ratePerYear: r, dividendYieldPerYear: q } = option;
  const spread = option.volatilityPerSqrtYear * Math.sqrt(T);
  const middle = (Math.log(S / K) + (r - q) * T) / spread;
  const [d1, d2] = [middle + spread / 2, middle - spread / 2];
  const sign = option.kind === "call" ? 1 : -1;
  return {
    sign,
    share: S * Math.exp(-q * T),
    strike: K * Math.exp(-r * T),
    d1,
    shareChance: normalDistribution(sign * d1),
    strikeChance: normalDistribution(sign * d2),
  };
}
