import * as fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../errors.ts";
import type { PreferredClass, ShareClass } from "./share-class.ts";
import { waterfall } from "./waterfall.ts";

const COMMON: ShareClass = Object.freeze({ kind: "common", name: "Common", shares: 60 });
const SERIES_A: PreferredClass = Object.freeze({
  kind: "non-participating",
  name: "A",
  shares: 40,
  invested: 40,
  multiple: 1,
  capMultiple: null,
  seniority: 1,
});

test("a preferred class keeps its preference until its shares are worth more", () => {
  expect(waterfall({ exitValue: 70, classes: [COMMON, SERIES_A] })).toEqual({
    payouts: [
      { name: "Common", payout: 30, converts: false },
      { name: "A", payout: 40, converts: false },
    ],
    commonPerShare: 0.5,
  });
  expect(waterfall({ exitValue: 200, classes: [COMMON, SERIES_A] }).payouts).toEqual([
    { name: "Common", payout: 120, converts: false },
    { name: "A", payout: 80, converts: true },
  ]);
});

test("a class to which both are equal keeps its preference", () => {
  expect(waterfall({ exitValue: 100, classes: [COMMON, SERIES_A] }).payouts[1]?.converts).toBe(false);
});

test("a cap below the preference holds the preference down", () => {
  const capped: ShareClass = { ...SERIES_A, kind: "participating", multiple: 3, capMultiple: 1.5 };
  expect(waterfall({ exitValue: 90, classes: [COMMON, capped] }).payouts[1]?.payout).toBe(60);
});

test("a class that cannot convert leaves the rest to the others", () => {
  const { payouts } = waterfall({ exitValue: 1000, classes: [COMMON, { ...SERIES_A, shares: 0 }] });
  expect(payouts.map(({ payout }) => payout)).toEqual([960, 40]);
});

test.each([
  ["equity.waterfall.negative", "exitValue", -1, [COMMON]],
  ["equity.waterfall.negative", "exitValue", Number.NaN, [COMMON]],
  ["equity.waterfall.negative", "A.invested", 1, [COMMON, { ...SERIES_A, invested: -1 }]],
  ["equity.waterfall.negative", "A.multiple", 1, [COMMON, { ...SERIES_A, multiple: Infinity }]],
  ["equity.waterfall.negative", "A.capMultiple", 1, [COMMON, { ...SERIES_A, capMultiple: -2 }]],
  ["equity.waterfall.negative", "Common.shares", 1, [{ ...COMMON, shares: -5 }]],
  ["equity.waterfall.no-shares", "classes", 1, [{ ...COMMON, shares: 0 }]],
  ["equity.waterfall.no-shares", "classes", 1, []],
  ["equity.waterfall.too-many", "classes", 1, Array.from({ length: 41 }, () => COMMON)],
] as const)("a sale that cannot be meant is refused by name: %s %s", (code, field, exitValue, classes) => {
  const ask = (): unknown => waterfall({ exitValue, classes });
  expect(ask).toThrow(InputError);
  expect(ask).toThrow(expect.objectContaining({ code, details: expect.objectContaining({ field }) }));
});

const preferredClass: fc.Arbitrary<ShareClass> = fc.record({
  kind: fc.constantFrom("non-participating", "participating"),
  name: fc.constant("preferred"),
  shares: fc.integer({ min: 1, max: 1000 }),
  invested: fc.integer({ min: 0, max: 1000 }),
  multiple: fc.constantFrom(0, 0.5, 1, 1.5, 3),
  capMultiple: fc.constantFrom(null, 0, 1, 1.25, 2, 3),
  seniority: fc.integer({ min: 0, max: 3 }),
});
const commonClass: fc.Arbitrary<ShareClass> = fc.record({
  kind: fc.constant("common"),
  name: fc.constant("common"),
  shares: fc.integer({ min: 1, max: 1000 }),
});
const companyOf = (most: number): fc.Arbitrary<readonly ShareClass[]> =>
  fc.array(fc.oneof(commonClass, preferredClass), { minLength: 1, maxLength: most });
const exitValue = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.double({ min: 0, max: 10_000, noNaN: true }),
);

test("what is paid out is what was paid, and nobody pays in", () => {
  fc.assert(
    fc.property(companyOf(40), exitValue, (classes, value) => {
      const { payouts } = waterfall({ exitValue: value, classes });
      expect(Math.abs(payouts.reduce((sum, { payout }) => sum + payout, 0) - value)).toBeLessThan(1e-8);
      expect(payouts.every(({ payout }) => payout >= 0)).toBe(true);
    }),
  );
});

test("what a class receives never falls as the company sells for more", () => {
  fc.assert(
    fc.property(companyOf(8), exitValue, exitValue, (classes, one, other) => {
      const less = waterfall({ exitValue: Math.min(one, other), classes });
      const more = waterfall({ exitValue: Math.max(one, other), classes });
      for (const [index, { payout }] of less.payouts.entries()) {
        expect(more.payouts[index]?.payout ?? -1).toBeGreaterThanOrEqual(payout - 1e-8);
      }
      expect(more.commonPerShare).toBeGreaterThanOrEqual(less.commonPerShare - 1e-8);
    }),
  );
});

test("no class gains by switching alone between holding and converting", () => {
  fc.assert(
    fc.property(companyOf(8), exitValue, (classes, value) => {
      const { payouts } = waterfall({ exitValue: value, classes });
      const choices = payouts.map(({ converts }) => converts);
      const settled = settle(classes, value, choices);
      for (const [index, { payout }] of payouts.entries()) {
        expect(settled[index]).toBeCloseTo(payout, 6);
        expect(gainOf(classes, value, choices, index)).toBeLessThan(1e-6);
      }
    }),
  );
});

test("every outcome in which no class gains by switching alone pays the same", () => {
  fc.assert(
    fc.property(companyOf(6), exitValue, (classes, value) => {
      const { payouts } = waterfall({ exitValue: value, classes });
      for (let code = 0; code < 2 ** classes.length; code++) {
        const choices = classes.map(({ kind }, index) => kind !== "common" && ((code >> index) & 1) === 1);
        if (classes.some((_, index) => gainOf(classes, value, choices, index) > 1e-9)) continue;
        for (const [index, amount] of settle(classes, value, choices).entries()) {
          expect(amount).toBeCloseTo(payouts[index]?.payout ?? Number.NaN, 6);
        }
      }
    }),
  );
});

function gainOf(
  classes: readonly ShareClass[],
  value: number,
  choices: readonly boolean[],
  index: number,
): number {
  if (classes[index]?.kind === "common") return 0;
  const switched = choices.map((choice, other) => (other === index ? !choice : choice));
  return (settle(classes, value, switched)[index] ?? 0) - (settle(classes, value, choices)[index] ?? 0);
}

/** Who receives what under given choices, by paying out in rounds: a second way, written apart from the first. */
function settle(
  classes: readonly ShareClass[],
  value: number,
  converts: readonly boolean[],
): readonly number[] {
  const paid = classes.map(() => 0);
  const room = classes.map(() => Infinity);
  let purse = value;
  const holders = classes.flatMap((held, index) =>
    held.kind === "common" || converts[index] ? [] : [{ held, index }],
  );
  for (const level of [3, 2, 1, 0]) {
    const queue = holders.filter(({ held }) => held.seniority === level);
    const dues = queue.map(({ held }) => held.invested * Math.min(held.multiple, held.capMultiple || 9));
    const owed = dues.reduce((sum, due) => sum + due, 0);
    const share = owed === 0 ? 0 : Math.min(1, purse / owed);
    for (const [place, { index }] of queue.entries()) paid[index] = (dues[place] ?? 0) * share;
    purse -= owed * share;
  }
  for (const { held, index } of holders) {
    const cap = held.capMultiple ? held.invested * held.capMultiple : Infinity;
    room[index] = held.kind === "participating" ? cap - (paid[index] ?? 0) : 0;
  }
  for (;;) {
    const open = classes.flatMap(({ shares }, index) =>
      (room[index] ?? 0) > 1e-12 ? [{ index, shares }] : [],
    );
    if (open.length === 0 || purse < 1e-12) return paid;
    const all = open.reduce((sum, { shares }) => sum + shares, 0);
    const step = Math.min(purse / all, ...open.map(({ index, shares }) => (room[index] ?? 0) / shares));
    for (const { index, shares } of open) {
      paid[index] = (paid[index] ?? 0) + step * shares;
      room[index] = (room[index] ?? 0) - step * shares;
    }
    purse -= step * all;
  }
}
