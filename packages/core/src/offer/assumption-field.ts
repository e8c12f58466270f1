import type { ModelFigure } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import type { OfferAssumptions } from "./assumptions.ts";

/** What an assumption is about: bonuses, shares that trade, private companies, or the comparison itself. */
export const ASSUMPTION_GROUPS = ["bonus", "traded", "private", "comparison"] as const;

/** One of those. */
export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number];

/** How an assumption is said: years, a fraction as percent, so often a year, so many times, or a spread of logarithms. */
export type AssumptionUnit = "years" | "percent" | "perYear" | "times" | "logs";

/** One number that a comparison assumes, and how it is changed. */
export interface AssumptionField {
  /** Its path within `OfferAssumptions`. */
  readonly key: string;
  /** What it is called beside its figure's name. */
  readonly label: string;
  readonly unit: AssumptionUnit;
  /** What is accepted, both ends included, in the number's own unit: fractions, not percent. */
  readonly accepts: readonly [least: number, most: number];
  /** Why no more or less is accepted, where that is not plain. */
  readonly because: string | null;
  readonly read: (assumed: OfferAssumptions) => number;
  readonly write: (assumed: OfferAssumptions, value: number) => OfferAssumptions;
}

/** A figure that a comparison rests on, in plain words, and the numbers of it that can be changed. */
export interface AssumedFigure {
  readonly group: AssumptionGroup;
  readonly name: string;
  readonly figure: ModelFigure<unknown>;
  /** The only market it holds in; null where it holds in all. */
  readonly market: Market | null;
  readonly fields: readonly AssumptionField[];
  /** Where it is changed, if not here; null where it has fields. */
  readonly elsewhere: string | null;
}
