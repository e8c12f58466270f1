import type { SHARES, Simulated } from "./models.ts";
import type { Chance } from "./month-by-month.ts";

/** What a language gives by itself: Math.random, and of each pair of Box and Muller's normals both. */
export function plainChance(): Chance {
  let kept = Number.NaN;
  return {
    uniform: Math.random,
    normal: () => {
      if (!Number.isNaN(kept)) {
        const normal = kept;
        kept = Number.NaN;
        return normal;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
      const angle = 2 * Math.PI * Math.random();
      kept = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
  };
}

/** Shares vest by vest, one path after another. */
export function plainShares(model: typeof SHARES, { normal }: Pick<Chance, "normal">): Simulated {
  const { paths, vests, driftPerYear, volatilityPerSqrtYear } = model;
  const years = new Float64Array(paths * 4);
  const total = new Float64Array(paths);
  for (let path = 0; path < paths; path++) {
    let [log, last] = [Math.log(model.pricePerShare), 0];
    for (const { afterYears, shares, year } of vests) {
      const wait = afterYears - last;
      last = afterYears;
      log += (driftPerYear - volatilityPerSqrtYear ** 2 / 2) * wait;
      log += volatilityPerSqrtYear * Math.sqrt(wait) * normal();
      const value = shares * Math.exp(log);
      const slot = (year - 1) * paths + path;
      years[slot] = (years[slot] ?? 0) + value;
      total[path] = (total[path] ?? 0) + value;
    }
  }
  return { years, total };
}
