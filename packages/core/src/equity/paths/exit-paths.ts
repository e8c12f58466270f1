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
 * Source  competing geometric times: P(sold in month m) = e sᵐ⁻¹, s = 1 − f − e; inversion: Devroye 1986, X.2
 */
export function exitPaths(model: ExitModel, rng: Rng): ExitPaths {
  checkModel(model);
  const { vestedShares, paths, strikePerShare } = model;
  const chances = exitChances(model);
  const law = exitLaw(model);
  const { total, perYear, years } = pathTotals(paths, Math.ceil(vestedShares.length / 12));
  let ended = 0;
  let exited = 0;
  for (let path = 0; path < paths; path++) {
    const drawn = rng.uniform();
    ended += Number(drawn < chances.ended);
    if (drawn >= chances.exit) continue;
    exited++;
    const month = law.monthOf(drawn);
    const gain = law.priceAt(month, rng.normal()) - strikePerShare;
    if (gain <= 0) continue;
    const paid = gain * (vestedShares[month - 1] ?? 0);
    years[Math.floor((month - 1) / 12) * paths + path] = paid;
    total[path] = paid;
  }
  return { total, perYear, exited, failed: ended - exited, stillPrivate: paths - ended };
}

/** The chances that a company has been sold within the horizon, and that it has ended at all. */
function exitChances(model: ExitModel): { readonly exit: number; readonly ended: number } {
  const ending = model.failurePerMonth + model.exitPerMonth;
  const ended = 1 - (1 - ending) ** model.vestedShares.length;
  return { exit: ending === 0 ? 0 : (ended * model.exitPerMonth) / ending, ended };
}

interface ExitLaw {
  readonly monthOf: (uniform: number) => number;
  readonly priceAt: (month: number, normal: number) => number;
}

function exitLaw(model: ExitModel): ExitLaw {
  const { failurePerMonth, exitPerMonth, driftPerYear, volatilityPerSqrtYear: volatility } = model;
  const ending = failurePerMonth + exitPerMonth;
  const logStay = Math.log1p(-ending);
  const months = model.vestedShares.length;
  const logPrice = Math.log(model.pricePerShare * model.exitMultiple);
  return {
    monthOf: (uniform) =>
      Math.min(months, 1 + Math.floor(Math.log1p((-uniform * ending) / exitPerMonth) / logStay)),
    priceAt: (month, normal) => {
      const years = month / 12;
      const mean = (driftPerYear - volatility ** 2 / 2) * years;
      return exponential(logPrice + mean + volatility * Math.sqrt(years) * normal);
    },
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
