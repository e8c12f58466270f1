import type { OptionsModel, SHARES } from "./models.ts";

type LogNormal = OptionsModel["roundStep"];

/** The options month by month: in each a company may raise, close, be bought or list, at most one of these. */
export function plainOptions(model: OptionsModel): Float64Array {
  const { paths, vestedShares, kept, roundStep, acquiredMultiple, listedMultiple } = model;
  const { preferenceFraction, preferredPricePerShare, strikePerShare } = model;
  const chances = model.hazardsPerYear.map(monthly);
  const normal = plainNormals();
  const times = ({ median, logSd }: LogNormal): number => median * Math.exp(logSd * normal());
  const years = new Float64Array(paths * Math.ceil(vestedShares.length / 12));
  const total = new Float64Array(paths);
  for (let path = 0; path < paths; path++) {
    let [stage, worth] = [model.stage, 1];
    for (let month = 0; month < vestedShares.length; month++) {
      const { raises, closes, acquired, any } = chances[stage] ?? NOTHING;
      const drawn = Math.random();
      if (drawn >= any) continue;
      if (drawn < raises) {
        stage = Math.min(stage + 1, chances.length - 1);
        worth *= (kept[stage] ?? 1) * times(roundStep);
        continue;
      }
      if (drawn < closes) break;
      const sold = times(drawn < acquired ? acquiredMultiple : listedMultiple);
      const common = sold >= 1 ? sold : Math.max(0, sold - preferenceFraction) / (1 - preferenceFraction);
      const gain = Math.max(0, worth * common * preferredPricePerShare - strikePerShare);
      const paid = gain * (vestedShares[month] ?? 0);
      years[Math.floor(month / 12) * paths + path] = paid;
      total[path] = paid;
      break;
    }
  }
  return total;
}

/** Shares vest by vest, one path after another. */
export function plainShares(model: typeof SHARES): Float64Array {
  const { paths, vests, driftPerYear, volatilityPerSqrtYear } = model;
  const normal = plainNormals();
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
  return total;
}

/** Chances in a month, each with those before it. */
const NOTHING = { raises: 0, closes: 0, acquired: 0, any: 0 };

function monthly(perYear: OptionsModel["hazardsPerYear"][number]): typeof NOTHING {
  const inMonth = (hazard: number): number => 1 - Math.exp(-hazard / 12);
  const raises = inMonth(perYear.raise);
  const closes = raises + inMonth(perYear.close);
  const acquired = closes + inMonth(perYear.acquired);
  return { raises, closes, acquired, any: acquired + inMonth(perYear.listed) };
}

/** What a language gives by itself: Math.random, and of each pair of Box and Muller's normals both. */
function plainNormals(): () => number {
  let kept = Number.NaN;
  return () => {
    if (!Number.isNaN(kept)) {
      const normal = kept;
      kept = Number.NaN;
      return normal;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
    const angle = 2 * Math.PI * Math.random();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
