import { EXIT_DEFAULTS, type ExitAssumptions } from "../equity/index.ts";
import { InputError } from "../errors.ts";
import { valueOn } from "../figures/index.ts";
import { MEAN_PAYOUT, PAYOUT_RANGE, PRIOR_YEARS } from "./bonus-figures.ts";
import type { BonusPrior } from "./bonus-prior.ts";
import { PAYOUT_SPREAD, PUBLIC_DRIFT, PUBLIC_VOLATILITY } from "./chance-figures.ts";
import { PRIVATE_DISCOUNT } from "./private-discount.ts";
import { COMPARED_YEARS } from "./usual-figures.ts";

/** What a comparison assumes, all of it for the person to see and change. */
export interface OfferAssumptions {
  /** Years compared, 1 to 10. */
  readonly years: number;
  /** Taken off private equity's value on the common fair value: at least a half. */
  readonly privateDiscountFraction: number;
  /** How much the price of shares that trade may move. */
  readonly publicVolatilityPerSqrtYear: number;
  readonly publicDriftPerYear: number;
  /** How much a bonus's payout differs from year to year, as a fraction of target. */
  readonly payoutSpreadFraction: number;
  /** What bonuses are held to pay before a firm's own years say it. */
  readonly bonusPrior: BonusPrior;
  /** How private companies go on and end. */
  readonly exits: ExitAssumptions;
}

/** The day whose model figures hold where a question names none. */
export const FIGURES_DAY = "2026-01-01";

/** What is assumed unless the person says otherwise. */
export const OFFER_DEFAULTS: OfferAssumptions = {
  years: valueOn(COMPARED_YEARS, FIGURES_DAY).value,
  privateDiscountFraction: valueOn(PRIVATE_DISCOUNT, FIGURES_DAY).value,
  publicVolatilityPerSqrtYear: valueOn(PUBLIC_VOLATILITY, FIGURES_DAY).value,
  publicDriftPerYear: valueOn(PUBLIC_DRIFT, FIGURES_DAY).value,
  payoutSpreadFraction: valueOn(PAYOUT_SPREAD, FIGURES_DAY).value,
  bonusPrior: bonusPriorOf(FIGURES_DAY),
  exits: EXIT_DEFAULTS,
};

function bonusPriorOf(day: string): BonusPrior {
  const { low, high } = valueOn(PAYOUT_RANGE, day).value;
  const means = Object.entries(MEAN_PAYOUT).map(([market, figure]) => [market, valueOn(figure, day).value]);
  return {
    meanFraction: Object.fromEntries(means),
    worthYears: valueOn(PRIOR_YEARS, day).value,
    lowFraction: low,
    highFraction: high,
  };
}

const LONGEST_HORIZON_YEARS = 10;
const LARGEST = 100;

/**
 * The defaults with some of them changed.
 *
 * Errors  InputError "offer.years", "offer.private-discount" or "offer.assumption" naming what is accepted
 */
export function offerAssumptions(changed: Partial<OfferAssumptions> = {}): OfferAssumptions {
  const assumed = { ...OFFER_DEFAULTS, ...changed };
  const { years, privateDiscountFraction: discount, publicDriftPerYear, bonusPrior } = assumed;
  const least = OFFER_DEFAULTS.privateDiscountFraction;
  refuseUnless(Number.isInteger(years) && years >= 1 && years <= LONGEST_HORIZON_YEARS, {
    code: "offer.years",
    field: "years",
    value: years,
    says: `years: a whole number from 1 to ${LONGEST_HORIZON_YEARS}`,
  });
  refuseUnless(discount >= least && discount <= 1, {
    code: "offer.private-discount",
    field: "privateDiscountFraction",
    value: discount,
    says: `private discount: a fraction from ${least} to 1, for private equity counts at half at the most`,
  });
  const { publicVolatilityPerSqrtYear, payoutSpreadFraction } = assumed;
  const { meanFraction, worthYears, lowFraction, highFraction } = bonusPrior;
  const sizes = { publicVolatilityPerSqrtYear, payoutSpreadFraction, worthYears, lowFraction, highFraction };
  for (const [field, value] of Object.entries({ ...sizes, ...meanFraction }))
    refuseUnlessSize(field, value, 0);
  refuseUnlessSize("publicDriftPerYear", publicDriftPerYear, -LARGEST);
  return assumed;
}

function refuseUnlessSize(field: string, value: number, least: number): void {
  const says = `${field}: a number from ${least} to ${LARGEST}`;
  refuseUnless(value >= least && value <= LARGEST, { code: "offer.assumption", field, value, says });
}

function refuseUnless(
  holds: boolean,
  refused: { readonly code: string; readonly field: string; readonly value: number; readonly says: string },
): void {
  const { code, field, value, says } = refused;
  if (!holds) throw new InputError(code, `${says}; got ${value}`, { field, value });
}
