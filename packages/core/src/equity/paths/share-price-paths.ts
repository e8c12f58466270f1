import type { Rng } from "../../rng.ts";
import { exponential } from "./exponential.ts";
import { type PathTotals, pathTotals } from "./path-totals.ts";
import { refuseUnless } from "./refuse-unless.ts";

/** Shares that come free at one time. */
export interface PricedVest {
  /** From the day the price is of. */
  readonly afterYears: number;
  readonly shares: number;
  /** The year of the offer they are counted in, the first being 1. */
  readonly year: number;
}

/** Shares that trade, as they vest, and how their price may move. */
export interface SharePriceModel {
  readonly pricePerShare: number;
  /** By which the mean price grows, continuously compounded. */
  readonly driftPerYear: number;
  readonly volatilityPerSqrtYear: number;
  /** In the order of time. */
  readonly vests: readonly PricedVest[];
  readonly paths: number;
}

/**
 * What shares that trade may be worth when they vest, over many possible courses of their price.
 * The price is log-normal and is drawn only on the days when shares vest: between them it changes nothing.
 *
 * Shape   a model with at least one vest, a source of chance → each year and the total of every path, one normal per vest
 * Units   as the price, at the day of vesting, not discounted
 * Errors  InputError "equity.paths.order" when vests are not in order, "equity.paths.positive", "equity.paths.count",
 *         "equity.paths.not-negative", "equity.paths.finite" when a field is not what it must be
 * Source  geometric Brownian motion: ln S(t+h) = ln S(t) + (drift − volatility²/2) h + volatility √h Z
 */
export function sharePricePaths(model: SharePriceModel, rng: Rng): PathTotals {
  const steps = stepsOf(model);
  const { paths } = model;
  const { total, perYear, years } = pathTotals(paths, Math.max(...model.vests.map(({ year }) => year)));
  const perBlock = Math.max(1, Math.floor(NORMALS_AT_ONCE / steps.shares.length));
  const normals = new Float64Array(Math.min(perBlock, paths) * steps.shares.length);
  for (let from = 0; from < paths; from += perBlock) {
    const to = Math.min(from + perBlock, paths);
    rng.fillNormals(normals.subarray(0, (to - from) * steps.shares.length));
    follow(steps, normals, { from, to }, { years, total });
  }
  return { total, perYear };
}

/** As many as a processor's nearest memory holds. */
const NORMALS_AT_ONCE = 2048;

/** One number per vest, side by side. */
interface Steps {
  readonly logPrice: number;
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  readonly shares: Float64Array;
  /** Vests of one year follow each other in runs; each run's end, */
  readonly vestsUntil: Int32Array;
  /** and where its year starts in the array of years. */
  readonly slotFrom: Int32Array;
}

function follow(
  { logPrice, mean, spread, shares, slotFrom, vestsUntil }: Steps,
  normals: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
  { years, total }: { readonly years: Float64Array; readonly total: Float64Array },
): void {
  let drawn = 0;
  for (let path = from; path < to; path++) {
    let log = logPrice;
    let vest = 0;
    let sum = 0;
    for (let run = 0; run < vestsUntil.length; run++) {
      let vested = 0;
      for (const until = vestsUntil[run] ?? 0; vest < until; vest++) {
        log += (mean[vest] ?? 0) + (spread[vest] ?? 0) * (normals[drawn++] ?? 0);
        vested += (shares[vest] ?? 0) * exponential(log);
      }
      const slot = (slotFrom[run] ?? 0) + path;
      years[slot] = (years[slot] ?? 0) + vested;
      sum += vested;
    }
    total[path] = sum;
  }
}

function stepsOf(model: SharePriceModel): Steps {
  const { pricePerShare, driftPerYear, volatilityPerSqrtYear: volatility, vests, paths } = model;
  refuseUnless("sharePricePaths", "count", { paths, vests: vests.length });
  refuseUnless("sharePricePaths", "positive", { pricePerShare });
  refuseUnless("sharePricePaths", "finite", { driftPerYear });
  refuseUnless("sharePricePaths", "not-negative", { volatilityPerSqrtYear: volatility });
  const waits = vests.map((vest, index) => vest.afterYears - (vests[index - 1]?.afterYears ?? 0));
  for (const [index, { shares, year }] of vests.entries()) {
    refuseUnless("sharePricePaths", "not-negative", { shares });
    refuseUnless("sharePricePaths", "count", { year });
    refuseUnless("sharePricePaths", "order", { wait: waits[index] ?? 0 });
  }
  const runEnds = vests.flatMap(({ year }, vest) => (vests[vest + 1]?.year === year ? [] : [vest + 1]));
  return {
    logPrice: Math.log(pricePerShare),
    mean: Float64Array.from(waits, (wait) => (driftPerYear - volatility ** 2 / 2) * wait),
    spread: Float64Array.from(waits, (wait) => volatility * Math.sqrt(wait)),
    shares: Float64Array.from(vests, ({ shares }) => shares),
    vestsUntil: Int32Array.from(runEnds),
    slotFrom: Int32Array.from(runEnds, (end) => ((vests[end - 1]?.year ?? 1) - 1) * paths),
  };
}
