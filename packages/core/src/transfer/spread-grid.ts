import type { LogSpread } from "./market-structure.ts";

/** A spread of pay within a level that may be the true one, and how likely it is before any local point. */
export interface PossibleSpread {
  readonly sd: number;
  readonly prior: number;
}

/**
 * Seven spreads that stand for all that a log-normal belief allows.
 *
 * Shape   a spread and how well it is known → seven, the priors adding up to one
 * Source  Gauss and Hermite's nodes for a normal variable; Abramowitz and Stegun 1964, table 25.10
 */
export function spreadGrid({ sd, sdOfLog }: LogSpread): PossibleSpread[] {
  return NODES.flatMap(([node, prior]) =>
    (node === 0 ? [0] : [-node, node]).map((at) => ({ sd: sd * Math.exp(sdOfLog * at), prior })),
  );
}

const NODES = [
  [0, 0.457142857142857],
  [1.154405394739968, 0.240123178605013],
  [2.366759410734541, 0.030757123967587],
  [3.750439717725742, 0.000548268855972],
] as const;
