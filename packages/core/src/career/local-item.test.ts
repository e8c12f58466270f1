import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LEVELS } from "../figures/index.ts";
import { MARKET_CODES } from "../money/index.ts";
import { type LocalPoint, POINT_KINDS } from "../transfer/index.ts";
import { editCareer } from "./edit-career.ts";
import { localItem } from "./local-item.ts";
import { readLocal } from "./read-local.ts";

const TODAY = "2026-11-28";
const POINT: LocalPoint = {
  kind: "recruiter",
  date: "2026-10-12",
  level: "senior",
  base: { low: 95_000, high: 115_000 },
  company: "Acme",
};
const add = (text: string, point: LocalPoint): string =>
  editCareer(text, { kind: "add", path: ["local"], item: localItem(point, "GB") });

test("a point is added behind the others, and no other line changes", () => {
  const text =
    "# mine\npaycurve: 1\nme:\n  market: UK # home\nlocal:\n  - { kind: offer, date: 2026-01-05, level: mid, base: 70000 } # lunch\nnotes: kept\n";
  const added = add(text, POINT);
  expect(added.split("\n").filter((line) => !text.split("\n").includes(line))).toEqual([
    "  - kind: recruiter",
    "    date: 2026-10-12",
    "    level: senior",
    "    base: { low: 95000, high: 115000 }",
    "    company: Acme",
  ]);
  expect(editCareer(added, { kind: "remove", path: ["local", "1"] })).toBe(text);
  expect(readLocal(added, "career.yaml", TODAY).points[1]).toEqual(POINT);
});

test("an amount that could be a month's is written with its span", () => {
  expect(localItem({ ...POINT, base: { low: 800_000, high: 3_200_000 } }, "IN").base).toEqual({
    low: "₹8,00,000 a year",
    high: 3_200_000,
  });
});

test("every point is read back as it was", () => {
  const points = fc.record({
    kind: fc.constantFrom(...POINT_KINDS),
    date: fc.constantFrom("2025-02-28", TODAY),
    level: fc.constantFrom(...LEVELS),
    base: fc
      .tuple(fc.integer({ min: 20_000, max: 9_000_000 }), fc.integer({ min: 0, max: 9_000_000 }))
      .map(([low, more]) => ({ low, high: low + more })),
    company: fc.constantFrom(null, "Acme", "no", "Söhne: “x” # y"),
  });
  fc.assert(
    fc.property(fc.constantFrom(...MARKET_CODES), points, (market, point) => {
      const text = editCareer(`paycurve: 1\nme: { market: ${market} }\n`, {
        kind: "add",
        path: ["local"],
        item: localItem(point, market),
      });
      expect(readLocal(text, "career.yaml", TODAY).points).toEqual([point]);
    }),
  );
});
