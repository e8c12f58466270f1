import type { Level } from "../figures/index.ts";
import {
  effectiveSize,
  type PayHistogram,
  poolAdjacentViolators,
  type QuantileEstimate,
  quantileEstimate,
  rowCount,
  type Withheld,
} from "../stats/index.ts";
import type { PayCell } from "./pay-cell.ts";

/** The shares that a curve prints. */
export const PRINTED_SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** A quantile at a share, printed or withheld. */
export type PrintedQuantile = { readonly p: number } & (
  | Omit<QuantileEstimate, "kind" | "p">
  | { readonly withheld: Withheld }
);

/** One step of the curve. */
export interface CurveStep {
  readonly level: Level;
  readonly n: number;
  readonly nEffective: number;
  readonly quantiles: readonly PrintedQuantile[];
  /** The median after levels were made never to fall; null where it is withheld. */
  readonly median: number | null;
  /** The other levels that share this median because their own were out of order. */
  readonly pooledWith: readonly Level[];
}

/**
 * Quantiles of a histogram as they may be printed.
 *
 * Shape   histogram, shares in (0, 1) → one printed or withheld quantile each, in the order asked
 * Units   as the histogram
 */
export function printedQuantiles(histogram: PayHistogram, shares: readonly number[]): PrintedQuantile[] {
  const size = effectiveSize(histogram);
  return shares.map((p) => {
    const answer = quantileEstimate(histogram, p, size);
    if (answer.kind === "withheld") return { p, withheld: answer };
    const { kind: _, ...printed } = answer;
    return printed;
  });
}

/**
 * The curve: each level's quantiles, and medians that never fall from one level to the next.
 * Out-of-order medians are pooled on the log scale, weighted by effective size, and say so.
 *
 * Shape   cells, lowest level first → one step per cell
 * Units   as the cells
 * Source  METHODS, "Quantiles and their doubt"; docs/methods/curve.md
 */
export function payCurve(cells: readonly PayCell[], shares: readonly number[] = PRINTED_SHARES): CurveStep[] {
  const steps = cells.map(({ level, midpoints }) => {
    const [median, ...quantiles] = printedQuantiles(midpoints, [0.5, ...shares]);
    return {
      level,
      n: rowCount(midpoints),
      nEffective: effectiveSize(midpoints),
      quantiles,
      own: median && "value" in median ? median.value : null,
    };
  });
  const printed = steps.filter((step): step is typeof step & { own: number } => step.own !== null);
  const pooled = poolAdjacentViolators(
    printed.map(({ own }) => Math.log(own)),
    printed.map(({ nEffective }) => nEffective),
  );
  return steps.map(({ own, ...step }) => {
    const position = printed.findIndex(({ level }) => level === step.level);
    const block = pooled[position];
    if (own === null || !block) return { ...step, median: null, pooledWith: [] };
    const sharing = printed.slice(block.first, block.last + 1).map(({ level }) => level);
    const median = sharing.length === 1 ? own : Math.exp(block.value);
    return { ...step, median, pooledWith: sharing.filter((level) => level !== step.level) };
  });
}
