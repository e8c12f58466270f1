import type { Market } from "../money/index.ts";
import type { MarketStructure } from "./market-structure.ts";
import type { OfficialPay } from "./official-check.ts";

/** What a page of local points begins with: ratios that travel, and the market's own official pay; no other market's money. */
export interface LocalData {
  readonly market: Market;
  readonly structure: MarketStructure;
  /** Null where no office printed a distribution. */
  readonly official: OfficialPay | null;
}
