import { expect, test } from "vitest";
import { premiumShape } from "./premium-mark.ts";

test("an open end is an arrow, equal ends are one number", () => {
  expect(premiumShape({ low: null, high: 30, unit: "percent" })).toBe("ceiling");
  expect(premiumShape({ low: 20, high: 20, unit: "percent" })).toBe("point");
});
