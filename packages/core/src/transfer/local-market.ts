import type { CalendarDate } from "../calendar/index.ts";
import type { Level } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import { type Withheld, withheld } from "../stats/index.ts";
import { type CountedPoint, countedPoints, observationsOf } from "./counted-points.ts";
import { levelPosterior } from "./level-posterior.ts";
import type { LocalPoint } from "./local-point.ts";
import { levelsOf, type MarketStructure } from "./market-structure.ts";
import { type Mixture, mixtureQuantile, widened } from "./mixture.ts";
import { type TestedStep, testedStep } from "./step-standing.ts";

/** What local points and carried steps say of pay at one level; major units of the market's currency per year. */
export interface LocalLevel {
  readonly level: Level;
  /** Points that count here at all, and their weights added up. */
  readonly points: number;
  readonly weight: number;
  /** Whether any point counts here, or all of it is carried. */
  readonly isCarried: boolean;
  /** How much of the answer is carried, 0…1. */
  readonly shrinkage: number;
  /** Whether more of the answer is model than points. */
  readonly isMostlyModel: boolean;
  /** Of the level's median. */
  readonly median: number;
  readonly half: Interval;
  readonly ninety: Interval;
  /** Where nine in ten new offers at the level would lie. */
  readonly offers: Interval;
}

/** From a low to a high amount. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a person's own points say of their market, with what structure adds. */
export interface LocalMarket {
  readonly market: Market;
  readonly structure: MarketStructure;
  readonly asOf: CalendarDate;
  readonly points: readonly CountedPoint[];
  /** Lowest first; withheld where too few points place the market's own level. */
  readonly levels: readonly LocalLevel[] | Withheld;
  readonly steps: readonly TestedStep[];
}

/** The fewest points for which the answer's intervals were tried. */
export const LEAST_POINTS = 2;

/** Above this share carried, an answer is mostly model. */
const MOSTLY = 0.5;

/**
 * What a person's local points say of pay at each level. The points place the market's own level; what is carried from
 * elsewhere are ratios alone, which spread it over the levels with their error. Without local points there is no number.
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
  if (observations.length < LEAST_POINTS) {
    const reason = observations.length === 0 ? "no-local-points" : "too-few";
    return {
      ...asked,
      levels: withheld(reason, observations.length, LEAST_POINTS),
      steps: structure.steps.map((step) => testedStep(step, null, null)),
    };
  }
  const { medians, alone, spreads, shrinkage } = levelPosterior(structure, observations);
  return {
    ...asked,
    levels: levels.map((level, index) => {
      const here = counted.filter(({ point, weight }) => weight > 0 && point.level === level);
      return {
        level,
        points: here.length,
        weight: here.reduce((sum, { weight }) => sum + weight, 0),
        isCarried: here.length === 0,
        shrinkage: shrinkage[index] ?? 1,
        isMostlyModel: (shrinkage[index] ?? 1) > MOSTLY,
        ...amountsOf(medians[index] ?? [], spreads),
      };
    }),
    steps: structure.steps.map((step, index) =>
      testedStep(step, alone[index] ?? null, alone[index + 1] ?? null),
    ),
  };
}

function amountsOf(
  median: Mixture,
  spreads: readonly number[],
): Pick<LocalLevel, "median" | "half" | "ninety" | "offers"> {
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
  };
}
