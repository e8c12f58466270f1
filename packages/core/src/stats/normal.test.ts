import * as fc from "fast-check";
import { expect, test } from "vitest";
import { logNormalTail, normalCentral, normalDensity, normalDistribution, normalQuantile } from "./normal.ts";
import { logMeanDensity } from "./normal-range.ts";

/** x, density, distribution: mpmath 1.2.1 at 60 digits; scipy 1.10.1's ndtr agrees to 1e-12 of each. */
const DISTRIBUTION = [
  [-37, 2.1200065515246056e-298, 5.725571222524577e-300],
  [-30, 1.4736461348785476e-196, 4.906713927148187e-198],
  [-12, 2.1463837356630605e-32, 1.776482112077679e-33],
  [-5.7, 3.5139550948204334e-8, 5.990371401063528e-9],
  [-5.6, 6.182620500165856e-8, 1.071759025831093e-8],
  [-3, 0.0044318484119380075, 0.0013498980316300946],
  [-1.96, 0.05844094433345146, 0.024997895148220435],
  [-1, 0.24197072451914334, 0.15865525393145705],
  [-0.7, 0.31225393336676127, 0.24196365222307303],
  [-0.67, 0.3187371384754015, 0.2514288950953101],
  [-0.5, 0.35206532676429947, 0.3085375387259869],
  [-0.1, 0.39695254747701175, 0.460172162722971],
  [-1e-8, 0.39894228040143265, 0.4999999960105772],
  [0, 0.3989422804014327, 0.5],
  [0.1, 0.39695254747701175, 0.539827837277029],
  [0.5, 0.35206532676429947, 0.6914624612740131],
  [0.67, 0.3187371384754015, 0.7485711049046899],
  [0.68, 0.31659290771089277, 0.7517477695464295],
  [1, 0.24197072451914334, 0.8413447460685429],
  [1.5, 0.12951759566589172, 0.9331927987311419],
  [2.5, 0.017528300493568537, 0.9937903346742238],
  [4, 0.00013383022576488534, 0.9999683287581669],
  [5.5, 1.0769760042543276e-7, 0.9999999810104375],
  [8, 5.052271083536892e-15, 0.9999999999999993],
] as const;

/** p, quantile: Newton's steps by mpmath 1.2.1 at 60 digits; scipy 1.10.1's ndtri agrees to 1e-14 of each. */
const QUANTILE = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-12, -7.034483825301132],
  [1e-6, -4.753424308822899],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.07, -1.4757910281791706],
  [0.08, -1.4050715603096327],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [0.9999999990686774, 6.009353565530744],
] as const;

/** x, the chance to lie within x of zero: mpmath 1.2.1 at 60 digits. */
const CENTRAL = [
  [1e-200, 7.978845608028653e-201],
  [1e-12, 7.978845608028653e-13],
  [1e-6, 7.978845608027323e-7],
  [0.1, 0.07965567455405796],
  [0.6, 0.45149376449985285],
  [0.7, 0.5160726955538539],
  [2, 0.9544997361036416],
  [9, 1],
] as const;

/** x, the log of the chance to lie above it: mpmath 1.3.0 at 60 digits. */
const LOG_TAIL = [
  [0, -Math.LN2],
  [0.1, -0.7761545927302733],
  [0.67, -1.3805950526951891],
  [0.68, -1.3933099913899847],
  [3, -6.607726221510349],
  [5.6, -18.35137949590933],
  [5.7, -18.933112423224742],
  [37, -689.0305855768906],
  [60, -1805.0135606805673],
  [1000, -500007.82669481216],
] as const;

/** From, to, the log of the mean density between them: mpmath 1.3.0 at 60 digits. */
const MEAN_DENSITY = [
  [-1e-9, 1e-9, -0.9189385332046728],
  [0.3, 0.3001, -0.963953534833827],
  [-2, 3, -1.6338330999889876],
  [0, 1, -1.0748623268620714],
  [1, 1.5, -1.6944724882639894],
  [-1.5, -1, -1.6944724882639894],
  [5, 5.01, -13.44385082728687],
  [5, 9, -16.45129275510901],
  [20, 21, -203.91715537228816],
  [45, 45.001, -1013.441354324423],
  [45, 60, -1019.9341444430546],
  [-80, -50, -1258.232558521082],
  [-40, 2, -3.7606825276123317],
] as const;

const RELATIVE = 2e-15;

test.each(DISTRIBUTION)("mpmath agrees on density and distribution at %d", (x, density, distribution) => {
  expectClose(normalDensity(x), density);
  expectClose(normalDistribution(x), distribution);
});

test.each(QUANTILE)("mpmath agrees on the quantile at %d", (p, x) => {
  expectClose(normalQuantile(p), x);
});

test.each(CENTRAL)("mpmath agrees on the chance to lie within %d of zero", (x, chance) => {
  expectClose(normalCentral(x), chance);
});

test.each(LOG_TAIL)("mpmath agrees on the log of the chance to lie above %d", (x, log) => {
  expectClose(logNormalTail(x), log);
});

test.each(MEAN_DENSITY)("mpmath agrees on how dense it is on average from %d to %d", (from, to, log) => {
  expect(logMeanDensity(from, to)).toBeCloseTo(log, 8);
});

test("beyond all numbers the distribution is zero or one", () => {
  expect(normalDistribution(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalDistribution(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalCentral(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalDensity(Number.POSITIVE_INFINITY)).toBe(0);
});

test.each([0, 1, -0.1, 1.1, Number.NaN])("there is no quantile at %d", (p) => {
  expect(() => normalQuantile(p)).toThrow(expect.objectContaining({ code: "stats.normal.p" }));
});

test("the distribution never falls, mirrors itself, and the quantile undoes it", () => {
  const points = fc.double({ min: -8, max: 8, noNaN: true });
  fc.assert(
    fc.property(points, points, (x, y) => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      expect(normalDistribution(high)).toBeGreaterThanOrEqual(normalDistribution(low) * (1 - RELATIVE));
      expect(Math.abs(normalDistribution(x) + normalDistribution(-x) - 1)).toBeLessThanOrEqual(RELATIVE);
      const below = -Math.abs(x);
      expect(Math.abs(normalQuantile(normalDistribution(below)) - below)).toBeLessThanOrEqual(1e-13);
    }),
  );
});

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(RELATIVE * Math.abs(expected));
}
