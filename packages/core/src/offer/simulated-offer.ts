import type { Withheld } from "../stats/index.ts";

/** What an offer came to over many courses that things may take, a mean per year; never a mean alone. */
export interface SimulatedOffer {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Of the median: how far chance alone may have moved it. */
  readonly standardError: number | null;
  readonly perYear: readonly SimulatedYear[];
  /** How often the equity paid nothing within the horizon; null where there is none. */
  readonly equityNothing: number | null;
  /** How often the whole came to at least what they say; null where they say nothing. */
  readonly atLeastHeadline: number | null;
  /** How often this offer came to more than every other one drawn with it; null where their money differs. */
  readonly best: number | null;
}

/** One year of it. */
export interface SimulatedYear {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What was simulated of each offer, by its id, and how often. */
export interface Simulation {
  readonly paths: number;
  readonly seed: number;
  readonly offers: ReadonlyMap<string, SimulatedOffer | Withheld>;
}
