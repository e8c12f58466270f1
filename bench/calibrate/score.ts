import { type Rng, rngFrom } from "@paycurve/core";
import { type Prediction, predictedAt } from "./rivals.ts";

/** How an interval of one level of confidence did: whether it held, how wide it was, and both in one number. */
export interface IntervalScore {
  readonly held: number;
  readonly width: number;
  /** Lower is better: the width, and what lies outside times two over the share that may. */
  readonly score: number;
}

/** A forecast's 90 % and 50 % intervals beside what came. */
export interface Scored {
  readonly ninety: IntervalScore;
  readonly fifty: IntervalScore;
}

/**
 * Scores a forecast.
 *
 * Source  Gneiting and Raftery 2007, J. Am. Stat. Assoc. 102:359, section 6.2
 */
export function scoredOn(prediction: Prediction, actual: number): Scored {
  return { ninety: intervalScore(prediction, actual, 0.9), fifty: intervalScore(prediction, actual, 0.5) };
}

function intervalScore(prediction: Prediction, actual: number, confidence: number): IntervalScore {
  const tail = (1 - confidence) / 2;
  const [low, high] = [predictedAt(prediction, tail), predictedAt(prediction, 1 - tail)];
  const outside = Math.max(low - actual, 0) + Math.max(actual - high, 0);
  return { held: Number(outside === 0), width: high - low, score: high - low + outside / tail };
}

/** One scored forecast, of which cell it is, and of which title. */
export interface ScoredRow {
  readonly title: string;
  readonly target: string;
  readonly scored: Scored;
}

/** What many forecasts came to, with the error that another set of titles would show. */
export interface Summary {
  readonly ninety: IntervalScore;
  readonly fifty: IntervalScore;
  readonly heldNinetyError: number;
  readonly heldFiftyError: number;
}

const RESAMPLES = 400;

/**
 * Means over forecasts, each target counting once however often it was drawn, and their error by drawing titles anew.
 *
 * Shape   rows (n ≥ 1) → means
 */
export function summaryOf(rows: readonly ScoredRow[]): Summary {
  const drawsOf = new Map<string, number>();
  for (const { target } of rows) drawsOf.set(target, (drawsOf.get(target) ?? 0) + 1);
  const byTitle = new Map<string, number[]>();
  for (const { title, target, scored } of rows) {
    const weight = 1 / (drawsOf.get(target) ?? 1);
    const sums = byTitle.get(title) ?? Array.from({ length: 7 }, () => 0);
    const parts = [
      1,
      ...[scored.ninety, scored.fifty].flatMap(({ held, width, score }) => [held, width, score]),
    ];
    byTitle.set(
      title,
      sums.map((sum, at) => sum + weight * (parts[at] ?? 0)),
    );
  }
  const titles = [...byTitle.values()];
  const rng = rngFrom(5);
  const again = Array.from({ length: RESAMPLES }, () =>
    meansOf(titles.map(() => titles[whole(rng, titles.length)] ?? [])),
  );
  const [ninetyHeld = 0, ninetyWidth = 0, ninetyScore = 0, fiftyHeld = 0, fiftyWidth = 0, fiftyScore = 0] =
    meansOf(titles);
  return {
    ninety: { held: ninetyHeld, width: ninetyWidth, score: ninetyScore },
    fifty: { held: fiftyHeld, width: fiftyWidth, score: fiftyScore },
    heldNinetyError: spreadOf(again.map(([held = 0]) => held)),
    heldFiftyError: spreadOf(again.map((means) => means[3] ?? 0)),
  };
}

function meansOf(titles: readonly (readonly number[])[]): number[] {
  const sum = (at: number): number => titles.reduce((total, sums) => total + (sums[at] ?? 0), 0);
  return Array.from({ length: 6 }, (_, at) => sum(at + 1) / sum(0));
}

function whole(rng: Rng, below: number): number {
  return Math.floor(rng.uniform() * below);
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
