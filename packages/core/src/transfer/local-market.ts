import type { CalendarDate } from "../calendar/index.ts";
import type { Market } from "../money/index.ts";
import { type Withheld, withheld } from "../stats/index.ts";
import {
  bearNumber,
  type CountedPoint,
  countedPoints,
  LEAST_POINTS,
  observationsOf,
  worthOf,
} from "./counted-points.ts";
import { levelPosterior } from "./level-posterior.ts";
import { levelsInOrder } from "./levels-in-order.ts";
import type { Interval, LevelPay, LocalLevel } from "./local-level.ts";
import type { LocalPoint } from "./local-point.ts";
import { levelsOf, type MarketStructure } from "./market-structure.ts";
import { type Mixture, mixtureQuantile, widened } from "./mixture.ts";
import { type TestedStep, testedStep } from "./step-standing.ts";

/** What a person's own points say of their market, with what structure adds. */
export interface LocalMarket {
  readonly market: Market;
  readonly structure: MarketStructure;
  readonly asOf: CalendarDate;
  readonly points: readonly CountedPoint[];
  /** Lowest first; withheld where too few points place the market's own level, n being how many they are worth. */
  readonly levels: readonly LocalLevel[] | Withheld;
  readonly steps: readonly TestedStep[];
}

/** Above this share carried, an answer is mostly model. */
const MOSTLY = 0.5;

/**
 * What a person's local points say of pay at each level. The points place the market's own level; what is carried from
 * elsewhere are ratios alone, which spread it over the levels with their error. Without local points there is no number, nor
 * from points worth no more than one, and none for a level without points where the ratios do not fit.
 *
 * Shape   a structure of the points' market, points, the day of asking → a LocalMarket
 * Units   major units of the market's currency per year
 * Source  PRODUCT, “What does US data tell me in India or the UK?”; METHODS, Structure across markets
 */
export function localMarket(
  structure: MarketStructure,
  points: readonly LocalPoint[],
  asOf: CalendarDate,
): LocalMarket {
  const levels = levelsOf(structure);
  const counted = countedPoints(points, levels, asOf);
  const observations = observationsOf(counted, levels);
  const asked = { market: structure.market, structure, asOf, points: counted };
  if (!bearNumber(observations)) {
    const reason = observations.length === 0 ? "no-local-points" : "too-few";
    return {
      ...asked,
      levels: withheld(reason, Math.ceil(worthOf(observations)), LEAST_POINTS),
      steps: structure.steps.map((step) => testedStep(step, null, null)),
    };
  }
  const { medians, alone, spreads, shrinkage } = levelPosterior(structure, observations);
  const borne = levels.map((level, index) => {
    const here = counted.filter(({ point, weight }) => weight > 0 && point.level === level);
    return {
      level,
      points: here.length,
      weight: worthOf(here),
      isCarried: here.length === 0,
      shrinkage: shrinkage[index] ?? 1,
      isMostlyModel: (shrinkage[index] ?? 1) > MOSTLY,
      pay: payOf(medians[index] ?? [], spreads),
    };
  });
  return {
    ...asked,
    levels: levelsInOrder(borne),
    steps: structure.steps.map((step, index) =>
      testedStep(step, alone[index] ?? null, alone[index + 1] ?? null),
    ),
  };
}

function payOf(median: Mixture, spreads: readonly number[]): LevelPay {
  const between = (mixture: Mixture, tail: number): Interval => ({
    low: Math.exp(mixtureQuantile(mixture, tail)),
    high: Math.exp(mixtureQuantile(mixture, 1 - tail)),
  });
  const offers = widened(median, (part) => (spreads[part] ?? 0) ** 2);
  return {
    median: Math.exp(mixtureQuantile(median, 0.5)),
    half: between(median, 0.25),
    ninety: between(median, 0.05),
    offers: between(offers, 0.05),
    offersHalf: between(offers, 0.25),
  };
}
