import type { TalkMarket } from "@paycurve/core/brief";
import { type CountedPay, countedPayOf, type MarketData } from "@paycurve/core/curve";
import { skillPremiums } from "@paycurve/core/skills";
import type { SayData } from "./say-data.ts";

/** All that a brief takes from the market itself. */
export interface KnownMarket extends TalkMarket {
  /** The family of titles whose postings are counted. */
  readonly family: string;
  readonly counted: CountedPay;
}

/** What is computed once of a market's data, whoever is prepared for a talk. */
export function knownMarket(pay: MarketData, { market, structure, estimates }: SayData): KnownMarket {
  const { figures, family } = pay;
  const premiums = skillPremiums({ market, skill: null, figures, estimates });
  return { market, family, counted: countedPayOf(pay), figures, premiums, structure };
}
