import type { OPTIONS, Simulated } from "./models.ts";

/** Where a loop takes its chance from. */
export interface Chance {
  uniform(): number;
  normal(): number;
}

/** The options as one would write them down: a price and two chances in each month, until the company ends. */
export function optionsMonthByMonth(model: typeof OPTIONS, chance: Chance): Simulated {
  const { paths, vestedShares, failurePerMonth, exitPerMonth, volatilityPerSqrtYear } = model;
  const spread = volatilityPerSqrtYear / Math.sqrt(12);
  const mean = (model.driftPerYear - volatilityPerSqrtYear ** 2 / 2) / 12;
  const years = new Float64Array(paths * Math.ceil(vestedShares.length / 12));
  const total = new Float64Array(paths);
  for (let path = 0; path < paths; path++) {
    let log = Math.log(model.pricePerShare * model.exitMultiple);
    for (let month = 0; month < vestedShares.length; month++) {
      log += mean + spread * chance.normal();
      const end = chance.uniform();
      if (end < failurePerMonth) break;
      if (end >= failurePerMonth + exitPerMonth) continue;
      const paid = (vestedShares[month] ?? 0) * Math.max(0, Math.exp(log) - model.strikePerShare);
      years[Math.floor(month / 12) * paths + path] = paid;
      total[path] = paid;
      break;
    }
  }
  return { years, total };
}
