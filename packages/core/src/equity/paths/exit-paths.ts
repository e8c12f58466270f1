import type { Rng } from "../../rng.ts";
import { exponential } from "./exponential.ts";
import { type PathTotals, pathTotals } from "./path-totals.ts";
import { refuseUnless } from "./refuse-unless.ts";

/** A right to shares of a private company that may fail or be sold in any month. */
export interface ExitModel {
  readonly pricePerShare: number;
  readonly strikePerShare: number;
  /** By which the mean price grows, continuously compounded. */
  readonly driftPerYear: number;
  readonly volatilityPerSqrtYear: number;
  /** What a sale pays for a share, as a multiple of its price. */
  readonly exitMultiple: number;
  /** The chance that a company still private fails in a month. */
  readonly failurePerMonth: number;
  /** The chance that it is sold or listed in a month; with failure, at most 1. */
  readonly exitPerMonth: number;
  /** Shares vested by the end of each month, from the first to the horizon. */
  readonly vestedShares: readonly number[];
  readonly paths: number;
}

/** What each path pays, and how many ended in which way. */
export interface ExitPaths extends PathTotals {
  readonly exited: number;
  readonly failed: number;
  readonly stillPrivate: number;
}

/**
 * What a right to private shares may pay within a horizon: on a sale what its vested shares are worth above the
 * strike, on failure nothing, and nothing while the company is still private.
 * The month of a sale is drawn at once from the law that monthly chances make, and the price from the law it then
 * has, so that most paths cost a single draw; the law is that of going month by month.
 *
 * Shape   a model with at least one month, a source of chance → each year and the total of every path
 * Units   as the price, in the year of the sale, not discounted
 * Errors  InputError "equity.paths.chance", "equity.paths.positive", "equity.paths.count", "equity.paths.finite",
 *         "equity.paths.not-negative" when a field is not what it must be
 * Source  competing geometric times: P(sold in month m) = e sᵐ⁻¹, s = 1 − f − e; inversion by guide table:
 *         Chen and Asau 1974, in Devroye 1986, III.2.4
 */
export function exitPaths(model: ExitModel, rng: Rng): ExitPaths {
  checkModel(model);
  const { paths, strikePerShare } = model;
  const { cumulative, guide, logMean, spread, vested, ended: endedChance } = exitLaw(model);
  const exitChance = cumulative.at(-1) ?? 0;
  const { total, perYear, years } = pathTotals(paths, Math.ceil(vested.length / 12));
  let ended = 0;
  let exited = 0;
  for (let path = 0; path < paths; path++) {
    const drawn = rng.uniform();
    ended += Number(drawn < endedChance);
    if (drawn >= exitChance) continue;
    exited++;
    let month = guide[Math.floor((drawn / exitChance) * GUIDES)] ?? 0;
    while ((cumulative[month] ?? 1) <= drawn) month++;
    const price = exponential((logMean[month] ?? 0) + (spread[month] ?? 0) * rng.normal());
    const paid = Math.max(0, price - strikePerShare) * (vested[month] ?? 0);
    years[Math.floor(month / 12) * paths + path] = paid;
    total[path] = paid;
  }
  return { total, perYear, exited, failed: ended - exited, stillPrivate: paths - ended };
}

/** Where to begin looking for a month: as many places as make the search short. */
const GUIDES = 256;

/** What each month brings, the first at index 0. */
interface ExitLaw {
  /** The chance that the company has been sold by the month's end. */
  readonly cumulative: Float64Array;
  /** For each of equal parts of the chance of a sale, the month in which it begins. */
  readonly guide: Uint32Array;
  /** Of the price that a sale pays. */
  readonly logMean: Float64Array;
  readonly spread: Float64Array;
  readonly vested: Float64Array;
  /** The chance that it has been sold or has failed by the horizon. */
  readonly ended: number;
}

function exitLaw(model: ExitModel): ExitLaw {
  const { failurePerMonth, exitPerMonth, driftPerYear, volatilityPerSqrtYear: volatility } = model;
  const stay = 1 - failurePerMonth - exitPerMonth;
  const vested = Float64Array.from(model.vestedShares);
  const logPrice = Math.log(model.pricePerShare * model.exitMultiple);
  const cumulative = new Float64Array(vested.length);
  let sold = 0;
  for (let month = 0; month < vested.length; month++) {
    sold += exitPerMonth * stay ** month;
    cumulative[month] = sold;
  }
  return {
    cumulative,
    guide: Uint32Array.from({ length: GUIDES }, (_, part) =>
      cumulative.findIndex((chance) => chance > (sold * part) / GUIDES),
    ),
    logMean: vested.map((_, month) => logPrice + ((driftPerYear - volatility ** 2 / 2) * (month + 1)) / 12),
    spread: vested.map((_, month) => volatility * Math.sqrt((month + 1) / 12)),
    vested,
    ended: Math.max(sold, 1 - stay ** vested.length),
  };
}

function checkModel(model: ExitModel): void {
  const { pricePerShare, exitMultiple, driftPerYear, strikePerShare, volatilityPerSqrtYear } = model;
  const { failurePerMonth, exitPerMonth, vestedShares, paths } = model;
  refuseUnless("exitPaths", "count", { paths, months: vestedShares.length });
  refuseUnless("exitPaths", "positive", { pricePerShare, exitMultiple });
  refuseUnless("exitPaths", "finite", { driftPerYear });
  refuseUnless("exitPaths", "not-negative", { strikePerShare, volatilityPerSqrtYear });
  refuseUnless("exitPaths", "chance", {
    failurePerMonth,
    exitPerMonth,
    ended: failurePerMonth + exitPerMonth,
  });
  for (const shares of vestedShares) refuseUnless("exitPaths", "not-negative", { vestedShares: shares });
}
