import { type Rng, rngFrom } from "@paycurve/core";
import {
  LEAST_CELL,
  type LogObservation,
  levelPosterior,
  levelsOf,
  type MarketStructure,
  MEDIAN_VARIANCE,
  type MeasuredStructure,
  type Mixture,
  measuredStructure,
  STEP_LEVELS,
  widened,
} from "@paycurve/core/transfer";
import type { PseudoCell } from "./pseudo-market.ts";
import { exchangeable, levelBlind, type Prediction } from "./rivals.ts";
import { type Scored, scoredOn } from "./score.ts";

/** What is drawn: k distinct ranges of one level of a title, to tell the median of another level. */
export interface FewPointsQuestion {
  readonly cells: readonly PseudoCell[];
  readonly k: number;
  /** Draws for each target and each other level, at least 12 a title. */
  readonly draws: number;
  readonly seed: number;
  /** The structure that a title is told with; the other titles' own where left out. */
  readonly structureFor?: (title: string) => MarketStructure;
}

/** One forecast beside what came, by each way of making it. */
export interface FewPointsRow {
  readonly title: string;
  readonly target: string;
  readonly scored: Readonly<Record<string, Scored>>;
}

/**
 * Tells the log median of a level without any point from k points of one other level, by the product's model and by its
 * rivals, over every title that has both. Nothing of the title enters an estimate but those points.
 *
 * Shape   a question → a row for each draw
 * Units   log pay
 */
export function fewPoints({ cells, k, draws, seed, structureFor }: FewPointsQuestion): FewPointsRow[] {
  const rng = rngFrom(seed);
  const titles = [...new Set(cells.map(({ title }) => title))].sort();
  return titles.flatMap((title) => {
    const own = cells.filter((cell) => cell.title === title);
    const pairs = own.flatMap((target) =>
      target.nEffective < LEAST_CELL || !STEP_LEVELS.includes(target.level)
        ? []
        : own
            .filter(({ level, ranges }) => level !== target.level && ranges.length >= k)
            .map((source) => ({ target, source })),
    );
    if (pairs.length === 0) return [];
    const others = measuredStructure(cells.filter((cell) => cell.title !== title));
    const structure = structureFor?.(title) ?? asStructure(others);
    const differing = exchangeable(
      cells.filter((cell) => cell.title !== title),
      others.spread.sd,
    );
    return pairs.flatMap(({ target, source }) =>
      Array.from({ length: draws }, () => {
        const logs = drawn(source, k, rng);
        const one = target.ranges[pick(target, rng)];
        const forecasts = forecastsOf({ logs, source, target, structure, differing });
        const actual: Record<string, number> = {
          median: target.logMedian,
          posting: one ? midLog(one) : target.logMedian,
        };
        return {
          title,
          target: `${title} ${target.level}`,
          scored: Object.fromEntries(
            Object.entries(forecasts).map(([name, forecast]) => [
              name,
              scoredOn(forecast, actual[name === "a new posting" ? "posting" : "median"] ?? 0),
            ]),
          ),
        };
      }),
    );
  });
}

interface Draw {
  readonly logs: readonly number[];
  readonly source: PseudoCell;
  readonly target: PseudoCell;
  readonly structure: MarketStructure;
  readonly differing: number;
}

/** The target's own median is only known as well as its postings are many: that is added to every forecast. */
function forecastsOf({ logs, source, target, structure, differing }: Draw): Record<string, Prediction> {
  const levels = levelsOf(structure);
  const [from, to] = [levels.indexOf(source.level), levels.indexOf(target.level)];
  const observations = logs.map((log): LogObservation => ({ level: from, low: log, high: log, weight: 1 }));
  const told = levelPosterior(structure, observations);
  const exact = { ...structure, steps: structure.steps.map((step) => ({ ...step, tau: 0 })) };
  const certain = levelPosterior(exact, observations);
  const sampled = (mixture: Mixture): Mixture =>
    widened(mixture, (part) => (MEDIAN_VARIANCE * (told.spreads[part] ?? 0) ** 2) / target.nEffective);
  const [median = [], carried = [], here = []] = [
    told.medians[to],
    certain.medians[to],
    certain.medians[from],
  ];
  return {
    "carried ratios": sampled(median),
    "points alone": sampled(widened(here, () => 2 * differing)),
    "ratios without error": sampled(carried),
    "level-blind t": levelBlind(logs, target.nEffective),
    "a new posting": widened(median, (part) => (told.spreads[part] ?? 0) ** 2),
  };
}

function asStructure({ steps, spread }: MeasuredStructure): MarketStructure {
  return {
    market: "US",
    reference: "US",
    spread,
    steps: steps.map(({ from, to, log, between, titles }) => ({
      from,
      to,
      log,
      tau: between,
      comparisons: titles,
      isAssumed: false,
    })),
  };
}

/** Distinct ranges, each as likely to be heard of as it has postings. */
function drawn(source: PseudoCell, k: number, rng: Rng): number[] {
  const left = source.ranges.map((range) => ({ log: midLog(range), postings: range[2] }));
  return Array.from({ length: k }, () => {
    const at = weighted(
      left.map(({ postings }) => postings),
      rng,
    );
    const [one] = left.splice(at, 1);
    return one?.log ?? 0;
  });
}

function pick({ ranges }: PseudoCell, rng: Rng): number {
  return weighted(
    ranges.map(([, , postings]) => postings),
    rng,
  );
}

function weighted(weights: readonly number[], rng: Rng): number {
  let left = rng.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    if (left < weight) return at;
    left -= weight;
  }
  return weights.length - 1;
}

function midLog([low, high]: readonly [number, number, number]): number {
  return Math.log(((low + high) / 2) * MINOR);
}

const MINOR = 100;
