import { type CountedPay, type PrintedQuantile, payCurve } from "../curve/index.ts";
import type { Level } from "../figures/index.ts";
import { formatCount, type Market, MINOR_UNITS_PER_MAJOR } from "../money/index.ts";
import { errorUnit, type Withheld, withheld } from "../stats/index.ts";
import { isBorne, type LocalMarket, payUnit } from "../transfer/index.ts";
import { countSource } from "./brief-source.ts";
import { fact, type Sentence, say } from "./sentence.ts";

/** The pay of a level in the person's own market: its middle and its quarters, where they are borne. */
export interface PayBand {
  readonly kind: "band";
  readonly market: Market;
  readonly level: Level;
  /** Major units per year; null where the quarter is withheld. */
  readonly lower: number | null;
  readonly median: number;
  readonly upper: number | null;
  /** What its amounts are rounded to. */
  readonly unit: number;
  readonly cites: readonly string[];
  /** What it is a band of; fits into “half of …”. */
  readonly of: Sentence;
  /** What must be said with it; null where nothing must. */
  readonly caveat: Sentence | null;
}

/**
 * The band of a level: by a person's own local points where they bear one that is not mostly model, else by the postings
 * counted there. Withheld where neither bears a median.
 *
 * Shape   a level, local points (null where none are noted), counted pay → PayBand or why there is none
 * Units   major units of the market's currency per year
 */
export function payBand(
  level: Level,
  {
    local,
    counted,
    market,
  }: { readonly local: LocalMarket | null; readonly counted: CountedPay | null; readonly market: Market },
): PayBand | Withheld {
  return (local && localBand(level, local)) ?? countedBand(level, counted, market);
}

function localBand(level: Level, { market, levels, points }: LocalMarket): PayBand | null {
  if ("kind" in levels) return null;
  const here = levels.filter(isBorne).find((one) => one.level === level);
  if (!here || here.isMostlyModel) return null;
  const { median, offersHalf } = here.pay;
  const cites = points.flatMap(({ weight }, index) => (weight > 0 ? [`local:${index + 1}`] : []));
  return {
    kind: "band",
    market,
    level,
    lower: offersHalf.low,
    median,
    upper: offersHalf.high,
    unit: payUnit(here.pay),
    cites,
    of: say`new ${level} offers here, as ${fact(`${formatCount(cites.length)} local points`, ...cites)} bear them,`,
    caveat: null,
  };
}

const QUARTERS = [0.25, 0.5, 0.75] as const;

function countedBand(level: Level, counted: CountedPay | null, market: Market): PayBand | Withheld {
  const step = counted && payCurve(counted.cells, QUARTERS).find((one) => one.level === level);
  if (!step || step.n === 0) return withheld("no-local-points", 0, null);
  const [lower, median, upper] = step.quantiles;
  if (!median || "withheld" in median) return median?.withheld ?? withheld("no-data", 0, null);
  const cites = [countSource(counted, market, level).id];
  return {
    kind: "band",
    market,
    level,
    lower: majorOf(lower),
    median: median.value / MINOR_UNITS_PER_MAJOR,
    upper: majorOf(upper),
    unit: errorUnit((median.high - median.low) / 4 / MINOR_UNITS_PER_MAJOR),
    cites,
    of: say`the middles of ${fact(`${formatCount(step.n)} ranges`, ...cites)} advertised here at ${level} level`,
    caveat: say`Advertised is not paid.`,
  };
}

function majorOf(quantile: PrintedQuantile | undefined): number | null {
  return quantile && "value" in quantile ? quantile.value / MINOR_UNITS_PER_MAJOR : null;
}
