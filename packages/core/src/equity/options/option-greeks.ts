import { InputError } from "../../errors.ts";
import { normalDensity } from "../../stats/index.ts";
import { blackScholesValue } from "./black-scholes.ts";
import { isCertain } from "./certain-value.ts";
import { type DiscountedTerms, discountedTerms } from "./discounted-terms.ts";
import { checkOption, type PlainOption } from "./plain-option.ts";

/** How the value of an option moves: per unit of price, volatility, year passed and rate. */
export interface OptionGreeks {
  /** Change of value per change of the share's price; a pure number. */
  readonly delta: number;
  readonly gammaPerPrice: number;
  readonly vegaPerVolatility: number;
  /** As a year passes; negative where waiting costs. */
  readonly thetaPerYear: number;
  readonly rhoPerRate: number;
  /** Percent of value per percent of price; null where the option is worth nothing. */
  readonly elasticity: number | null;
}

/**
 * How much the value of an option changes as price, volatility, time or interest do.
 *
 * Shape   an option with time, volatility, price and strike above zero → its slopes
 * Units   major units per share and the unit each name ends in (a volatility of 1 is 100 %)
 * Errors  InputError "equity.options.no-slope" where the value has a corner: no time, volatility, price or
 *         strike; as `blackScholesValue`
 * Source  Black and Scholes 1973 and Merton 1973, derivatives of the value; Haug 1998, chapter 1;
 *         golden/options.json
 */
export function optionGreeks(option: PlainOption): OptionGreeks {
  checkOption("optionGreeks", option);
  if (isCertain(option)) {
    throw new InputError(
      "equity.options.no-slope",
      "optionGreeks requires yearsToExpiry, volatilityPerSqrtYear, spotPerShare and strikePerShare above zero",
    );
  }
  const { spotPerShare, yearsToExpiry, volatilityPerSqrtYear } = option;
  const terms = discountedTerms(option);
  const value = blackScholesValue(option);
  const delta = (terms.sign * terms.share * terms.shareChance) / spotPerShare;
  const vegaPerVolatility = terms.share * normalDensity(terms.d1) * Math.sqrt(yearsToExpiry);
  return {
    delta,
    gammaPerPrice: vegaPerVolatility / (spotPerShare ** 2 * volatilityPerSqrtYear * yearsToExpiry),
    vegaPerVolatility,
    thetaPerYear: -(vegaPerVolatility * volatilityPerSqrtYear) / (2 * yearsToExpiry) + carry(option, terms),
    rhoPerRate: terms.sign * yearsToExpiry * terms.strike * terms.strikeChance,
    elasticity: value === 0 ? null : (delta * spotPerShare) / value,
  };
}

/** Dividends missed and interest on the strike: the part of theta that is not the passing of chances. */
function carry(option: PlainOption, { sign, share, strike, shareChance, strikeChance }: DiscountedTerms) {
  const dividends = option.dividendYieldPerYear * share * shareChance;
  const interest = option.ratePerYear * strike * strikeChance;
  return sign * (dividends - interest);
}
