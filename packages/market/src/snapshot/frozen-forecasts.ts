import type { Level } from "@paycurve/core/figures";
import { valueOn } from "@paycurve/core/figures";
import {
  forecastInterval,
  forecastVariance,
  MEDIAN_DRIFT,
  type MedianForecast,
  medianForecast,
} from "@paycurve/core/forecast";
import { MARKET_CODES, type Market, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import { LEAST_CELL, measuredStructure } from "@paycurve/core/transfer";
import { countedYears } from "../counted-years.ts";
import { type CountedCell, countedCells } from "./counted-cells.ts";
import { firstSnapshot } from "./first-snapshot.ts";
import type { Snapshot } from "./snapshot.ts";

/** The median that a cell's next postings will have, said before they are seen; major units of the market's currency. */
export interface FrozenForecast {
  readonly market: Market;
  readonly title: string;
  readonly level: Level;
  /** Postings seen, and how many of them are independent. */
  readonly n: number;
  readonly m: number;
  readonly median: number;
  /** One time in two, and nine in ten, of as many new postings as were seen. */
  readonly half: readonly [low: number, high: number];
  readonly ninety: readonly [low: number, high: number];
  /** Of the median seen, one standard deviation of log pay; of m′ new postings' median it is √(m / m′) times this. */
  readonly logError: number;
}

/** What one edition says of the postings that the next will add, frozen so that it can be scored. */
export interface FrozenForecasts
  extends Pick<Snapshot, "source" | "publisher" | "edition" | "url" | "licence" | "meaning"> {
  readonly method: string;
  readonly years: readonly [from: number, to: number];
  /** One standard deviation of log pay. */
  readonly drift: number;
  readonly cells: readonly FrozenForecast[];
}

const METHOD =
  "The next postings' median is normal on log pay, around the median seen, with variance logError² (1 + m / m′) + drift²: m the independent postings seen, m′ those to come. Intervals are for m′ = m. Postings to come are those of these years or later that this edition does not hold. docs/methods/forecasts.md";

/**
 * What an edition's snapshots say of postings not yet seen, cell by cell.
 *
 * Shape   the snapshots of one edition, at least one → forecasts by market, cells of six independent postings or more
 * Errors  InputError "snapshot.none" when there is none
 * Units   major units per year, whole
 * Source  METHODS, “Forecasts, frozen and scored”; docs/methods/forecasts.md
 */
export function frozenForecasts(snapshots: readonly Snapshot[]): FrozenForecasts {
  const { source, publisher, edition, url, licence, meaning } = firstSnapshot(snapshots, "frozenForecasts");
  const years = latestYearsOf(snapshots);
  const drift = valueOn(MEDIAN_DRIFT, edition).value;
  const cells = MARKET_CODES.flatMap((code) => snapshots.filter(({ market }) => market === code)).flatMap(
    (snapshot) => {
      const counted = countedCells(snapshot.cells, years);
      const sound = counted.filter(({ nEffective }) => nEffective >= LEAST_CELL);
      if (sound.length === 0) return [];
      const marketSd = measuredStructure(sound).spread.sd;
      return sound.map((cell) => frozen(snapshot.market, cell, medianForecast(cell, { marketSd, drift })));
    },
  );
  return { source, publisher, edition, url, licence, meaning, method: METHOD, years, drift, cells };
}

/**
 * The years that an edition's forecasts are counted over: the latest two of any market.
 *
 * Shape   the snapshots of one edition, with a cell among them → first and last calendar year
 */
export function latestYearsOf(snapshots: readonly Snapshot[]): readonly [from: number, to: number] {
  return countedYears(snapshots.flatMap(({ cells }) => cells));
}

function frozen(market: Market, cell: CountedCell, forecast: MedianForecast): FrozenForecast {
  const { title, level, postings, nEffective: m } = cell;
  const within = (confidence: number): readonly [number, number] => {
    const { low, high } = forecastInterval(forecast, { newEffective: m, confidence });
    return [major(low), major(high)];
  };
  const seenAlone = forecastVariance({ ...forecast, drift: 0 }, Infinity);
  return {
    market,
    title,
    level,
    n: postings,
    m,
    median: major(Math.exp(forecast.logMedian)),
    half: within(0.5),
    ninety: within(0.9),
    logError: Number(Math.sqrt(seenAlone).toFixed(6)),
  };
}

function major(minor: number): number {
  return Math.round(minor / MINOR_UNITS_PER_MAJOR);
}
