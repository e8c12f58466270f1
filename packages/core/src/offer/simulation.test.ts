import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chanceCommonPays, EXIT_DEFAULTS, type Grant, STAGES, type Stage } from "../equity/index.ts";
import { normalDensity, normalDistribution } from "../stats/index.ts";
import { OFFER_DEFAULTS, type OfferAssumptions } from "./assumptions.ts";
import { type DrawnOffer, drawnOffer, drawPaths } from "./drawn-offer.ts";
import type { Offer } from "./offer.ts";
import { offerColumns } from "./offer-columns.ts";
import { PATHS_AT_ONCE } from "./path-block.ts";
import { simulateAllAtOnce, simulateOffers } from "./simulate-offers.ts";
import type { SimulatedOffer } from "./simulated-offer.ts";
import { timesBest } from "./times-best.ts";

const PATHS = 200_000;
const FEW = { paths: 4000, seed: 1 };
/** Seeds are fixed: what passes goes on passing; four standard errors leave room for none but a fault. */
const STANDARD_ERRORS = 4;

const CASH: Offer = Object.freeze({
  id: "cash",
  company: null,
  market: "US",
  level: "senior",
  start: "2027-01-04",
  base: { amountPerYear: 100_000, raisePerYear: 0 },
  bonus: null,
  signOn: null,
  equity: [],
  benefits: [],
  refreshers: null,
  happyWithoutEquity: null,
});

const SHARES: Grant = Object.freeze({
  id: "shares",
  kind: "rsu",
  quantity: 4000,
  strikePerShare: null,
  fairValuePerShare: 120,
  preferredPricePerShare: null,
  fullyDilutedShares: null,
  companyFraction: null,
  stage: null,
  currency: "USD",
  vestingStart: null,
  vesting: { months: 48, cliffMonths: 0, everyMonths: 3 },
  exerciseWindowDays: null,
  expires: null,
  preferences: [],
});

const OPTIONS: Grant = Object.freeze({
  ...SHARES,
  id: "options",
  kind: "options",
  strikePerShare: 2,
  fairValuePerShare: 5,
  preferredPricePerShare: 10,
  stage: "series-b",
});

/** All of it vested long before the first day. */
const PRIVATE_SHARES: Grant = Object.freeze({
  ...OPTIONS,
  kind: "private-rsu",
  strikePerShare: null,
  vestingStart: "2020-01-01",
});

test("an offer without a first day is drawn as one that begins when its grants do", () => {
  for (const grant of [SHARES, OPTIONS]) {
    const equity = [{ ...grant, vestingStart: "2027-01-04" }];
    const dated = drawn({ ...CASH, equity });
    const undated = drawn({ ...CASH, start: null, equity });
    expect(undated.total).toEqual(dated.total);
  }
});

test("shares that trade come to their price in the mean, in every year, where no gain is counted on", () => {
  const offer = { ...CASH, equity: [SHARES] };
  const { years, total } = drawn(offer);
  const columns = offerColumns(offer, OFFER_DEFAULTS);
  expectMean(total, columns.total as number);
  for (const [index, values] of years.entries()) {
    const { base, equity } = columns.years[index] ?? { base: 0, equity: { conservative: 0 } };
    expectMean(values, base + equity.conservative);
  }
});

test("a bonus has the mean and the spread that are stated, where hardly any payout is clipped", () => {
  const [first = new Float64Array()] = drawn(paying([1, 1, 1, 1, 1, 1, 1, 1])).years;
  const paid = first.map((amount) => (amount - 100_000) / 100_000);
  const sd = Math.sqrt(0.25 ** 2 + 0.25 ** 2 / (2 + 8));
  expectMean(paid, (8 + 2 * 0.9) / 10);
  const { mean } = momentsOf(paid);
  expectMean(
    paid.map((payout) => (payout - mean) ** 2),
    sd ** 2,
  );
});

test("one firm's years go together as far as its own mean is uncertain", () => {
  const [first = new Float64Array(), second = new Float64Array()] = drawn(paying([1, 1])).years;
  const [one, other] = [momentsOf(first).mean, momentsOf(second).mean];
  expectMean(
    first.map((amount, path) => ((amount - one) / 100_000) * (((second[path] ?? 0) - other) / 100_000)),
    0.25 ** 2 / (2 + 2),
    0.0002,
  );
});

test.each([
  ["nothing", Array<number>(8).fill(0), 0.18],
  ["twice the target", Array<number>(8).fill(2), 1.78],
])(
  "a bonus never pays less than nothing nor more than twice its target: a firm that paid %s",
  (_, history, expected) => {
    const [first = new Float64Array()] = drawn(paying(history)).years;
    const paid = first.map((amount) => (amount - 100_000) / 100_000);
    const sd = 0.25 * Math.sqrt(1.1);
    expect(paid.every((payout) => payout >= 0 && payout <= 2)).toBe(true);
    expectMean(paid, clippedMean(expected, sd));
    expectCount(paid.filter((payout) => payout === 0).length, normalDistribution(-expected / sd));
    expectCount(paid.filter((payout) => payout === 2).length, 1 - normalDistribution((2 - expected) / sd));
  },
);

test.each(STAGES)("private shares at %s pay nothing as often as the exit of such companies says", (stage) => {
  const { times } = drawn({ ...CASH, equity: [{ ...PRIVATE_SHARES, stage }] });
  const pays = chanceCommonPays(4, { stage, assumptions: EXIT_DEFAULTS });
  expectCount(times.equityNothing, 1 - pays);
});

test("a company pays bonuses until the year in which it closes", () => {
  const offer = { ...paying([1, 1]), equity: [PRIVATE_SHARES] };
  const { years } = drawn(offer, closing(0.3));
  const mean = clippedMean(0.95, 0.25 * Math.sqrt(1.25));
  for (const [year, values] of years.entries()) {
    expectMean(values, 100_000 * (1 + Math.exp(-0.3 * (year + 1)) * mean));
  }
  const { perYear, equityNothing } = simulated(offer, closing(100));
  const base = { p10: 100_000, p50: 100_000, p90: 100_000 };
  expect(perYear).toEqual([base, base, base, base]);
  expect(equityNothing).toBe(1);
});

test("the same seed gives the same bytes, another seed another answer within the stated errors", () => {
  const offer = { ...paying([1, 1]), equity: [SHARES] };
  const bytes = (): Buffer => Buffer.from(drawn(offer, {}, 6000).total.buffer);
  expect(bytes().equals(bytes())).toBe(true);
  const [one, other] = [1, 2].map((seed) => simulated(offer, {}, { paths: 20_000, seed }));
  expect(one).not.toEqual(other);
  const error = Math.hypot(one?.standardError ?? 0, other?.standardError ?? 0);
  expect(Math.abs((one?.p50 ?? 0) - (other?.p50 ?? 0))).toBeLessThan(STANDARD_ERRORS * error);
});

test("two equal offers come out equal to the last digit, and neither is the better one", () => {
  const offer = { ...paying([1, 1]), equity: [OPTIONS] };
  const { offers } = simulateAllAtOnce([offer, { ...offer, id: "twin" }], {}, FEW);
  const [one, twin] = [offers.get(offer.id), offers.get("twin")];
  expect(one).toEqual(twin);
  expect(twin).toMatchObject({ best: 0 });
});

test("the difference of two nearly equal offers is surer from one seed than from two", () => {
  const offer = { ...paying([1, 1]), equity: [SHARES] };
  const better = { ...offer, base: { amountPerYear: 101_000, raisePerYear: 0 } };
  const median = (one: Offer, seed: number): number => simulated(one, {}, { paths: 1000, seed }).p50;
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  const together = momentsOf(Float64Array.from(seeds, (seed) => median(better, seed) - median(offer, seed)));
  const apart = momentsOf(
    Float64Array.from(seeds, (seed) => median(better, seed + 100) - median(offer, seed)),
  );
  expect(together.sd).toBeLessThan(apart.sd / 10);
});

test.each([1, 10])("a horizon of %i years has as many years, and no path is out of them", (years) => {
  const offer = { ...paying([1]), equity: [SHARES, OPTIONS] };
  const { perYear, p10, p50, p90 } = simulated(offer, { years });
  expect(perYear).toHaveLength(years);
  expect(p10).toBeLessThan(p50);
  expect(p50).toBeLessThan(p90);
});

test("a single path is its own spread, and its error is not known", () => {
  const { p10, p50, p90, standardError } = simulated(paying([1]), {}, { paths: 1, seed: 5 });
  expect([p10, p90, standardError]).toEqual([p50, p50, null]);
});

test("an offer without equity, or with a grant of none, says nothing of what equity pays", () => {
  expect(simulated(CASH)).toMatchObject({ equityNothing: null, p10: 100_000, p90: 100_000 });
  for (const grant of [SHARES, OPTIONS]) {
    expect(simulated({ ...CASH, equity: [{ ...grant, quantity: 0 }] }).equityNothing).toBeNull();
  }
});

test("equity in another currency pays nothing here", () => {
  const abroad = { ...SHARES, currency: "GBP" };
  expect(simulated({ ...paying([1]), equity: [abroad] })).toEqual(simulated(paying([1])));
});

test("a company can close whatever currency its shares are in, and its bonus with it", () => {
  const abroad = { ...OPTIONS, currency: "GBP" };
  const { p10, equityNothing } = simulated({ ...paying([1]), equity: [abroad] });
  expect(p10).toBeLessThan(simulated(paying([1])).p10);
  expect(equityNothing).toBeNull();
  expect(simulated({ ...paying([1]), equity: [{ ...abroad, stage: null }] })).toEqual(simulated(paying([1])));
});

test("offers whose shares vest at another rhythm see the same courses of the market", () => {
  const every = (everyMonths: number, id: string, quantity: number): Offer => ({
    ...CASH,
    id,
    equity: [{ ...SHARES, quantity, vesting: { months: 48, cliffMonths: 0, everyMonths } }],
  });
  const { offers } = simulateAllAtOnce([every(3, "quarterly", 4800), every(1, "monthly", 5760)], {}, FEW);
  expect(offers.get("monthly")).toMatchObject({ best: 1 });
});

test("money that is certain comes to at least what they say, to the last digit of no sum", () => {
  for (let base = 80_000; base < 80_050; base++) {
    const offer = { ...CASH, base: { amountPerYear: base, raisePerYear: 0.025 } };
    expect(simulated(offer, {}, { paths: 1, seed: 1 }).atLeastHeadline).toBe(1);
  }
});

test("shares that trade but have no price are not drawn; at no price they pay nothing", () => {
  const priced = (fairValuePerShare: number | null): unknown =>
    simulateAllAtOnce([{ ...CASH, equity: [{ ...SHARES, fairValuePerShare }] }], {}, FEW).offers.get(CASH.id);
  expect(priced(null)).toMatchObject({ kind: "withheld", reason: "no-data" });
  expect(priced(0)).toMatchObject({ equityNothing: 1 });
});

test("which offer is the best is not said across currencies", () => {
  const { offers } = simulateAllAtOnce([paying([1]), { ...paying([1]), id: "gb", market: "GB" }], {}, FEW);
  expect([...offers.values()]).toMatchObject([{ best: null }, { best: null }]);
});

test("an offer whose letter says too little is withheld, and the others are drawn without it", () => {
  const unsaid = { ...CASH, id: "unsaid", equity: [{ ...OPTIONS, stage: null }] };
  const unknownBonus = { ...paying([]), id: "unknown", market: "GB" as const };
  const { offers } = simulateAllAtOnce([unsaid, CASH], {}, FEW);
  expect(offers.get("unsaid")).toEqual({ kind: "withheld", reason: "no-data", n: 0, needed: null });
  expect(offers.get("cash")).toMatchObject({ best: 1 });
  const alone = simulateAllAtOnce([unknownBonus], {}, FEW).offers.get("unknown");
  expect(alone).toMatchObject({ kind: "withheld" });
});

test("a tie counts for no offer, and one that was not drawn never wins", () => {
  expect(timesBest([null, Float64Array.of(1, 5, 7), Float64Array.of(2, 5, 6)])).toEqual([0, 1, 1]);
  expect(timesBest([null, Float64Array.of(1, 2)])).toEqual([0, 2]);
  expect(timesBest([null])).toEqual([0]);
});

test("whoever stops asking leaves no trace", () => {
  const offers = [{ ...paying([1]), equity: [SHARES] }];
  const question = { paths: 2 * PATHS_AT_ONCE + 1, seed: 9 };
  const before = simulateAllAtOnce(offers, {}, question);
  const cancelled = simulateOffers(offers, {}, question);
  cancelled.next();
  cancelled.return({ ...question, offers: new Map() });
  expect(cancelled.next().done).toBe(true);
  expect(simulateAllAtOnce(offers, {}, question)).toEqual(before);
});

test("it says how far it is, ever further, until all of it is done", () => {
  const progress = [...simulateOffers([CASH], {}, { paths: 2 * PATHS_AT_ONCE + 1, seed: 1 })];
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(progress).toHaveLength(3);
  expect(progress.at(-1)).toBe(1);
});

test("memory grows with paths by a column for each year and one for their mean, and nothing else", () => {
  const paths = 10 * PATHS_AT_ONCE;
  const offer = { ...paying([1]), equity: [SHARES, OPTIONS] };
  const lengths = arraysIn(drawnOffer(offer, OFFER_DEFAULTS, { paths, seed: 1 })).map(({ length }) => length);
  expect(lengths.filter((length) => length >= paths)).toEqual(Array(OFFER_DEFAULTS.years + 1).fill(paths));
});

test.each([0, 1.5, 1_000_001, Number.NaN])(
  "%d paths are refused, and how many may be asked is said",
  (paths) => {
    expect(() => simulateAllAtOnce([CASH], {}, { paths, seed: 1 })).toThrow(
      expect.objectContaining({ code: "offer.paths" }) as Error,
    );
  },
);

test("whatever the offers, percentiles rise, chances are chances, and at most one offer is the best of each path", () => {
  const offer = fc.record({
    equity: fc.subarray([SHARES, OPTIONS, PRIVATE_SHARES]),
    history: fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(offer, { minLength: 1, maxLength: 3 }), fc.nat(), (letters, seed) => {
      const asked = letters.map(({ equity, history }, id) => ({ ...paying(history), id: `${id}`, equity }));
      const results = [
        ...simulateAllAtOnce(asked, {}, { paths: 60, seed }).offers.values(),
      ] as SimulatedOffer[];
      for (const { p10, p50, p90, perYear, equityNothing, atLeastHeadline } of results) {
        for (const spread of [{ p10, p50, p90 }, ...perYear]) {
          expect(spread.p10).toBeGreaterThanOrEqual(100_000);
          expect([spread.p10, spread.p50, spread.p90]).toEqual(
            [spread.p10, spread.p50, spread.p90].toSorted((one, other) => one - other),
          );
        }
        for (const chance of [equityNothing ?? 0, atLeastHeadline ?? 0]) {
          expect(chance >= 0 && chance <= 1).toBe(true);
        }
      }
      expect(results.reduce((sum, { best }) => sum + (best ?? 0), 0)).toBeLessThan(1 + 1e-12);
    }),
    { numRuns: 50 },
  );
});

function paying(paidOfTarget: readonly number[]): Offer {
  return { ...CASH, bonus: { targetFraction: 1, paidOfTarget } };
}

/** A company to which nothing can happen but closing. */
function closing(close: number): Partial<OfferAssumptions> {
  const only = { raise: 0, close, acquired: 0, listed: 0 };
  const hazardsPerYear = Object.fromEntries(STAGES.map((stage) => [stage, only])) as Record<
    Stage,
    typeof only
  >;
  return { exits: { ...EXIT_DEFAULTS, hazardsPerYear } };
}

function simulated(offer: Offer, changed: Partial<OfferAssumptions> = {}, question = FEW): SimulatedOffer {
  const one = simulateAllAtOnce([offer], changed, question).offers.get(offer.id);
  if (!one || "kind" in one) throw new Error(`${offer.id} was not drawn`);
  return one;
}

function drawn(offer: Offer, changed: Partial<OfferAssumptions> = {}, paths = PATHS): DrawnOffer {
  const one = drawnOffer(offer, { ...OFFER_DEFAULTS, ...changed }, { paths, seed: 20_261_124 });
  if (!one) throw new Error(`${offer.id} cannot be drawn`);
  for (let first = 0; first < paths; first += PATHS_AT_ONCE) {
    drawPaths(one, first, Math.min(PATHS_AT_ONCE, paths - first));
  }
  return one;
}

/** E[min(max(X, 0), 2)] of a normal X. */
function clippedMean(mean: number, sd: number): number {
  const above = (limit: number): number => {
    const z = (limit - mean) / sd;
    return sd * normalDensity(z) + (mean - limit) * (1 - normalDistribution(z));
  };
  return above(0) - above(2);
}

function momentsOf(values: Float64Array): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

function expectMean(values: Float64Array, expected: number, bias = 0): void {
  const { mean, sd } = momentsOf(values);
  const allowed = (STANDARD_ERRORS * sd) / Math.sqrt(values.length) + bias;
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual(allowed);
}

function expectCount(found: number, chance: number): void {
  const standardError = Math.sqrt(PATHS * chance * (1 - chance));
  expect(Math.abs(found - PATHS * chance)).toBeLessThanOrEqual(STANDARD_ERRORS * standardError + 1);
}

/** Every typed array that an object holds, however deep, each counted once. */
function arraysIn(held: unknown, seen = new Set<unknown>()): ArrayLike<number>[] {
  if (typeof held !== "object" || held === null || seen.has(held)) return [];
  seen.add(held);
  if (held instanceof Float64Array || held instanceof Uint8Array) return [held];
  return Object.values(held).flatMap((each) => arraysIn(each, seen));
}
