import * as fc from "fast-check";
import { expect, test } from "vitest";
import { payHistogram } from "../stats/index.ts";
import { titleCell } from "../transfer/index.ts";
import {
  drawnSpread,
  fittedDrift,
  forecastInterval,
  forecastVariance,
  MEDIAN_DRIFT,
  medianForecast,
} from "./index.ts";

const ninety = { confidence: 0.9, newEffective: 8 };

function cellOf(pay: readonly number[]) {
  return titleCell("AI Engineer", "senior", payHistogram(pay));
}

const several = cellOf([90_000, 110_000, 130_000, 150_000, 170_000, 190_000, 210_000, 230_000]);

test("a cell of one range, however often posted, claims no certainty: it spreads as its market does", () => {
  const repeated = cellOf(Array.from({ length: 60 }, () => 150_000));
  expect(repeated).toMatchObject({ nEffective: 1, logSd: Number.NaN });
  expect(drawnSpread(repeated, 0.25)).toBe(0.25);
  const { low, high } = forecastInterval(medianForecast(repeated, { marketSd: 0.25, drift: 0 }), ninety);
  expect(low).toBeLessThan(90_000);
  expect(high).toBeGreaterThan(250_000);
});

test("without drift, and told by hand: π/2 · 0.3² · (1/8 + 1/8) is the variance", () => {
  const cell = { ...several, nEffective: 8, logSd: 0.3 };
  const forecast = medianForecast(cell, { marketSd: 0.3, drift: 0 });
  expect(forecastVariance(forecast, 8)).toBeCloseTo((Math.PI / 2) * 0.09 * 0.25, 12);
  const { low, high } = forecastInterval(forecast, ninety);
  expect(Math.log(high / low)).toBeCloseTo(2 * 1.6448536269514722 * Math.sqrt(0.0353429173528852), 9);
});

test("of ever so many postings on both sides only the drift is left", () => {
  const forecast = medianForecast({ ...several, nEffective: 1e9 }, { marketSd: 0.3, drift: 0.04 });
  expect(Math.sqrt(forecastVariance(forecast, 1e9))).toBeCloseTo(0.04, 6);
});

test("cells that move no more than chance have no drift, and a rise that all share is drift", () => {
  const pair = (move: number) => ({
    before: { ...several, nEffective: 100, logSd: 0.2 },
    after: { ...several, nEffective: 100, logMedian: several.logMedian + move },
    marketSd: 0.2,
  });
  expect(fittedDrift([pair(0.01), pair(-0.01)])).toBe(0);
  const error = (Math.PI / 2) * 0.04 * 0.02;
  expect(fittedDrift([pair(0.1), pair(0.1), pair(0.1)])).toBeCloseTo(Math.sqrt(0.01 - error), 9);
});

test("the drift is observed, and says where", () => {
  expect(MEDIAN_DRIFT.values[0].basis).toBe("observed");
  expect(MEDIAN_DRIFT.values[0].source.href).toBe("docs/methods/forecasts.md");
});

const cells = fc.record({
  nEffective: fc.integer({ min: 1, max: 400 }),
  logSd: fc.double({ min: 0, max: 1, noNaN: true }),
});
const size = fc.integer({ min: 1, max: 400 });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const deviation = fc.double({ min: 0.01, max: 0.5, noNaN: true });

test("property: the surer interval holds the less sure one, and both the median seen", () => {
  fc.assert(
    fc.property(cells, size, deviation, share, (cell, newEffective, marketSd, confidence) => {
      const forecast = medianForecast({ ...several, ...cell }, { marketSd, drift: 0.04 });
      const outer = forecastInterval(forecast, { newEffective, confidence });
      const inner = forecastInterval(forecast, { newEffective, confidence: confidence / 2 });
      const seen = Math.exp(forecast.logMedian);
      expect(outer.low).toBeLessThan(inner.low);
      expect(inner.low).toBeLessThan(seen);
      expect(seen).toBeLessThan(inner.high);
      expect(inner.high).toBeLessThan(outer.high);
    }),
  );
});

test("property: an interval widens with drift and narrows with postings, seen or to come", () => {
  fc.assert(
    fc.property(cells, size, deviation, (cell, newEffective, drift) => {
      const at = (change: { nEffective?: number; newEffective?: number; drift?: number }): number =>
        forecastVariance(
          medianForecast(
            { ...several, logSd: 0.3, nEffective: change.nEffective ?? cell.nEffective },
            { marketSd: 0.3, drift: change.drift ?? drift },
          ),
          change.newEffective ?? newEffective,
        );
      expect(at({ drift: drift + 0.01 })).toBeGreaterThan(at({}));
      expect(at({ nEffective: cell.nEffective + 1 })).toBeLessThan(at({}));
      expect(at({ newEffective: newEffective + 1 })).toBeLessThan(at({}));
    }),
  );
});

test("property: a cell's spread lies between its own and its market's, and nearer its own the more postings tell it", () => {
  fc.assert(
    fc.property(cells, deviation, (cell, marketSd) => {
      const drawn = drawnSpread(cell, marketSd);
      const own = cell.nEffective > 1 ? cell.logSd : marketSd;
      const unbiased = Math.sqrt(((cell.nEffective - 1) * own ** 2 + marketSd ** 2) / cell.nEffective);
      expect(drawn).toBeCloseTo(unbiased, 12);
      expect(drawn).toBeGreaterThanOrEqual(Math.min(own, marketSd) - 1e-12);
      expect(drawn).toBeLessThanOrEqual(Math.max(own, marketSd) + 1e-12);
      const more = drawnSpread({ ...cell, nEffective: cell.nEffective + 1 }, marketSd);
      if (cell.nEffective > 1)
        expect(Math.abs(more - cell.logSd)).toBeLessThanOrEqual(Math.abs(drawn - cell.logSd) + 1e-12);
    }),
  );
});
