import type { Market } from "@paycurve/core/money";
import type { TitleEstimates } from "@paycurve/core/skills";
import type { MarketStructure } from "@paycurve/core/transfer";

/** What a market's brief is made from beside its counted pay and its figures. */
export interface SayData {
  readonly market: Market;
  readonly structure: MarketStructure;
  /** Of this market alone. */
  readonly estimates: TitleEstimates;
}
