import { InputError } from "../../errors.ts";
import { refuseNegative } from "../options/index.ts";

/** A share that cannot be sold until a day: all that the models of its discount ask. */
export interface RestrictedShare {
  readonly yearsToSale: number;
  /** Continuously compounded, as a fraction; so is the dividend yield. */
  readonly ratePerYear: number;
  readonly dividendYieldPerYear: number;
  readonly volatilityPerSqrtYear: number;
}

/**
 * How far the price may wander before the share can be sold: σ²T, after refusing what cannot be meant.
 *
 * Shape   who asks, for the message; years and volatility, with whatever else the model takes → s ≥ 0
 * Errors  InputError "equity.marketability.negative" or "equity.marketability.not-finite", details.field names
 *         the number; "equity.marketability.range" when σ²T passes a trillion
 * @example varianceToSale("me", { yearsToSale: 2, volatilityPerSqrtYear: 0.5 }) // => 0.5
 */
export function varianceToSale(
  who: string,
  share: Pick<RestrictedShare, "yearsToSale" | "volatilityPerSqrtYear">,
): number {
  refuseNegative("equity.marketability", who, { ...share });
  const variance = share.volatilityPerSqrtYear ** 2 * share.yearsToSale;
  if (variance > FURTHEST) {
    throw new InputError(
      "equity.marketability.range",
      `${who} requires volatility² × years up to ${FURTHEST}, got ${variance}`,
    );
  }
  return variance;
}

const FURTHEST = 1e12;
