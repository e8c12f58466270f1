import { type CountedPay, countedPayOf, type MarketData } from "@paycurve/core/curve";
import type { Figure } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { type MarketSkills, skillPremiums } from "@paycurve/core/skills";
import type { MarketStructure } from "@paycurve/core/transfer";
import type { SayData } from "./say-data.ts";

/** All that a brief takes from the market itself. */
export interface KnownMarket {
  readonly market: Market;
  /** The family of titles whose postings are counted. */
  readonly family: string;
  readonly counted: CountedPay;
  readonly figures: readonly Figure[];
  readonly premiums: MarketSkills;
  readonly structure: MarketStructure;
}

/** What is computed once of a market's data, whoever is prepared for a talk. */
export function knownMarket(pay: MarketData, { market, structure, estimates }: SayData): KnownMarket {
  const { figures, family } = pay;
  const premiums = skillPremiums({ market, skill: null, figures, estimates });
  return { market, family, counted: countedPayOf(pay), figures, premiums, structure };
}
