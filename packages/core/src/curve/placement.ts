import type { Figure, Level } from "../figures/index.ts";
import type { Market, Money } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { AdvertisedRanges } from "./advertised-ranges.ts";
import type { ComparedFigure } from "./compare-figure.ts";
import type { CountedPay } from "./pay-cell.ts";
import type { CurveStep } from "./pay-curve.ts";

/** Who asks where they stand. One level, or the two between which the scope test leaves them. */
export interface Person {
  readonly market: Market;
  readonly family: string;
  readonly levels: readonly [Level] | readonly [Level, Level];
  readonly pay: Money;
}

/** A share of postings, with its band, 0…1; `mid` null where two levels leave only a band. */
export interface PlacedPercentile {
  readonly mid: number | null;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly nEffective: number;
}

/** Where the pay stands at one level of the curve. */
export interface LevelPlacement extends CurveStep {
  /** Whether this is a level the person asked about. */
  readonly asked: boolean;
  readonly percentile: PlacedPercentile | Withheld;
  readonly ranges: AdvertisedRanges | null;
}

/** The answer to “where do I stand?”, with its sources. */
export interface Placement {
  readonly market: Market;
  /** The trade that was asked about. */
  readonly family: string;
  readonly level: Level | null;
  readonly levels: readonly [Level, Level] | null;
  readonly pay: Money;
  readonly figures: readonly ComparedFigure[];
  /** Figures of the same trade and market that put all levels together. */
  readonly allLevels: readonly Figure[];
  readonly independentSources: number;
  readonly percentile: PlacedPercentile | Withheld;
  readonly byLevel: readonly LevelPlacement[];
  readonly counted: CountedPay | null;
  readonly notes: readonly Note[];
}

/** Something to know about an answer that no number in it says. */
export interface Note {
  readonly check: string;
  readonly severity: "info" | "caution";
  readonly message: string;
}
