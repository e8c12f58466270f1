import type { Stage } from "../grant.ts";

/** A stage reached by a priced round. */
export type RaisedStage = Exclude<Stage, "pre-seed">;

/** How often per year each thing happens to a company at a stage, as competing risks: −ln of the chance that it does not. */
export interface ExitHazards {
  /** Raises its next round; at series-d another of the same stage. */
  readonly raise: number;
  readonly close: number;
  readonly acquired: number;
  readonly listed: number;
}

/** A positive quantity whose logarithm is normal. */
export interface LogNormal {
  readonly median: number;
  readonly logSd: number;
}

/** Everything the exit of a private company is computed from; each a figure that a person can see and change. */
export interface ExitAssumptions {
  readonly hazardsPerYear: Readonly<Record<Stage, ExitHazards>>;
  /** Fraction of the company that the round leading to a stage sells. */
  readonly dilutionFraction: Readonly<Record<RaisedStage, number>>;
  /** Post-money of a round over that of the round before. */
  readonly roundStep: LogNormal;
  /** Price of the company over its last post-money, when it is bought. */
  readonly acquiredMultiple: LogNormal;
  /** The same when it lists. */
  readonly listedMultiple: LogNormal;
  /** What preferred shares are paid first, as a fraction of the last post-money. */
  readonly preferenceFraction: number;
}
