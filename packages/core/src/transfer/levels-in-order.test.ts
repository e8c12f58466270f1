import { expect, test } from "vitest";
import { levelsInOrder } from "./levels-in-order.ts";
import type { BorneLevel } from "./local-level.ts";

/** Medians from entry up; a level with points is written with them. */
type Told = number | { readonly points: number; readonly median: number };

const LEVELS = ["entry", "mid", "senior", "executive"] as const;
const levels = (...told: readonly Told[]): BorneLevel[] =>
  told.map((one, index) => {
    const { points, median } = typeof one === "number" ? { points: 0, median: one } : one;
    const about = { low: median - 10, high: median + 10 };
    return {
      level: LEVELS[index] ?? "entry",
      points,
      weight: points,
      isCarried: points === 0,
      shrinkage: points === 0 ? 1 : 0.2,
      isMostlyModel: points === 0,
      pay: { median, half: about, ninety: about, offers: about, offersHalf: about },
    };
  });
const own = (median: number): Told => ({ points: 3, median });
const againstOf = (...told: readonly Told[]) =>
  levelsInOrder(levels(...told)).map(({ pay }) => ("kind" in pay ? pay.against : null));

test("carried levels in order are left alone", () => {
  const some = levels(5000, own(6000), 7000, own(8000));
  expect(levelsInOrder(Object.freeze(some))).toEqual(some);
});

test("carried under a lower level with points, or over a higher one, a level is withheld", () => {
  expect(againstOf(6500, own(6000), own(8000), 7900)).toEqual(["mid", null, null, "senior"]);
  expect(againstOf(own(6000), 5900, own(8000), 9000)).toEqual([null, "entry", null, null]);
  expect(levelsInOrder(levels(6500, own(6000)))[0]?.pay).toEqual({
    kind: "withheld",
    reason: "no-local-points",
    n: 0,
    needed: 1,
    against: "mid",
  });
});

test("neighbours without points are withheld together, since each is carried through the next", () => {
  expect(againstOf(own(4000), own(8000), 7900, 9000)).toEqual([null, null, "mid", "mid"]);
  expect(againstOf(7000, 8100, own(8000), 9000)).toEqual(["senior", "senior", null, null]);
  expect(againstOf(own(6000), 5900, 7000, own(8000))).toEqual([null, "entry", "entry", null]);
});

test("levels with points keep their numbers in whatever order, and nothing carried fits between them", () => {
  expect(againstOf(own(8000), 7000, own(6000), 9000)).toEqual([null, "entry", null, null]);
  expect(againstOf(own(8000), own(6000), 7000, 9000)).toEqual([null, null, "entry", "entry"]);
});

test("where only rounding puts a carried level out of order, what would be printed is not printed either", () => {
  const [fine, coarse] = [
    { low: 8005, high: 8007 },
    { low: 7000, high: 9000 },
  ];
  const some = levels(own(6000), own(8006), 8010).map((level) => ({
    ...level,
    pay: { ...level.pay, half: level.isCarried ? coarse : fine },
  }));
  expect(levelsInOrder(some)[2]?.pay).toMatchObject({ kind: "withheld", against: "mid" });
});
