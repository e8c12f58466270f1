import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  borneLevels,
  britishLevels,
  britishMarket,
  DRAWN_POINTS,
  offerOf,
  offersAbout,
} from "../../test/british-market.ts";
import { isBorne, type LevelPay } from "./local-level.ts";
import { localNotes } from "./local-notes.ts";
import { localAmounts, localFinding } from "./local-words.ts";

describe("a level that carried ratios put out of order", () => {
  const apart = [...offersAbout("mid", 60_000), ...offersAbout("senior", 140_000)];
  const executiveOf = (points: typeof apart) =>
    britishLevels(points).find(({ level }) => level === "executive");

  test("is withheld until a point of its own gives it a number, and says whose points it does not fit", () => {
    expect(executiveOf(apart)).toMatchObject({
      isCarried: true,
      pay: { kind: "withheld", reason: "no-local-points", n: 0, needed: 1, against: "senior" },
    });
    expect(executiveOf([...apart, offerOf("executive", 170_000)])).toMatchObject({
      points: 1,
      pay: { median: expect.any(Number) as number },
    });
    const local = britishMarket(apart);
    expect(localFinding(local, "executive")).toBe(
      "Executive is withheld: carried ratios do not fit your senior points. One point of executive level gives it a number.",
    );
    expect(localNotes(local).find(({ check }) => check === "level-withheld")?.message).toMatch(
      /^Entry and executive are withheld: .* your mid and senior points/,
    );
  });

  test("keeps its number where the points are its own, and is said to be out of order", () => {
    const points = [...offersAbout("mid", 100_000), ...offersAbout("senior", 70_000)];
    expect(Object.keys(borneLevels(points))).toContain("senior");
    const { message } =
      localNotes(britishMarket(points)).find(({ check }) => check === "levels-out-of-order") ?? {};
    expect(message).toMatch(/^Senior under mid, by your own points/);
  });
});

test("property: a carried level that is printed stands in order with every level that has points, in words too", () => {
  const printed = (pay: LevelPay): number => Number(localAmounts(pay, "GB").median.replace(/\D/g, ""));
  fc.assert(
    fc.property(DRAWN_POINTS, (points) => {
      const levels = britishLevels(points);
      for (const [index, lower] of levels.entries()) {
        for (const upper of levels.slice(index + 1)) {
          if (!isBorne(lower) || !isBorne(upper) || lower.isCarried === upper.isCarried) continue;
          expect(lower.pay.median).toBeLessThanOrEqual(upper.pay.median);
          expect(printed(lower.pay)).toBeLessThanOrEqual(printed(upper.pay));
        }
      }
    }),
  );
});

test("property: carried levels that are printed rise among themselves", () => {
  fc.assert(
    fc.property(DRAWN_POINTS, (points) => {
      const carried = britishLevels(points)
        .filter(isBorne)
        .filter(({ isCarried }) => isCarried);
      const medians = carried.map(({ pay }) => pay.median);
      expect(medians).toEqual(medians.toSorted((one, other) => one - other));
    }),
  );
});

test("property: a level is withheld only without points, and never takes one with points with it", () => {
  fc.assert(
    fc.property(DRAWN_POINTS, (points) => {
      for (const level of britishLevels(points)) {
        if (level.points > 0) expect(isBorne(level)).toBe(true);
        if ("kind" in level.pay) expect(borneLevels(points)[level.pay.against]?.points).toBeGreaterThan(0);
      }
    }),
  );
});
