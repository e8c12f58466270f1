import { readLocal } from "@paycurve/core/career";
import type { LocalPoint } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { addedPoints } from "./added-points.ts";

const POINT: LocalPoint = {
  kind: "colleague",
  date: "2026-10-12",
  level: "mid",
  base: { low: 3_200_000, high: 3_200_000 },
  company: null,
};

test("the first point begins a file of this market", () => {
  const text = addedPoints(null, { market: "IN", isNamed: false }, [POINT, POINT], "/career.schema.json");
  expect(readLocal(text, "career.yaml", "2026-11-28")).toMatchObject({
    market: "IN",
    points: [POINT, POINT],
  });
  expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=/career.schema.json");
});

test("in a file that names its market only lines are added", () => {
  const text = "paycurve: 1\nme: { market: IN } # here\noffers: [] # none yet\n";
  const lines = addedPoints(text, { market: "IN", isNamed: true }, [POINT], "").split("\n");
  expect(lines.filter((line) => text.split("\n").includes(line))).toEqual(text.split("\n"));
  expect(lines).toContain("  - kind: colleague");
});
