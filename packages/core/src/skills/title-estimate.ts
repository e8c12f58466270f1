import type { Market } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { EstimatedPremium } from "./premium-of.ts";
import type { SideSize } from "./title-premium.ts";

/** What one market's own postings say of a skill whose job titles name it. */
export interface TitleEstimate {
  readonly skill: string;
  readonly market: Market;
  /** The titles that stand for the skill. */
  readonly titles: readonly string[];
  /** First and last calendar year of the postings. */
  readonly years: readonly [number, number];
  readonly sizes: { readonly skill: SideSize; readonly baseline: SideSize };
  readonly premium: EstimatedPremium | Withheld;
}

/**
 * Our own estimates with where they come from: advertised base at the midpoints of ranges, over one baseline, level and
 * year held alike.
 */
export interface TitleEstimates {
  readonly source: string;
  readonly publisher: string;
  readonly about: string;
  readonly edition: string;
  readonly url: string;
  readonly licence: string;
  readonly meaning: "advertised";
  readonly method: string;
  readonly baseline: { readonly says: string; readonly titles: readonly string[] };
  readonly controls: readonly string[];
  readonly estimates: readonly TitleEstimate[];
}
