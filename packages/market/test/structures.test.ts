import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSnapshot, structuresOf, structuresText } from "../src/snapshot/index.ts";

const SHIPPED = join(import.meta.dirname, "../../../snapshot/aijobs");
const shippedText = readFileSync(join(SHIPPED, "structure.json"), "utf8");
const structures = structuresOf(
  ["us", "gb", "in"].map((market) => readSnapshot(readFileSync(join(SHIPPED, `${market}.json`), "utf8"))),
);

test("the shipped structure is what the shipped snapshots give, byte for byte", () => {
  expect(structuresText(structures) === shippedText).toBe(true);
});

test("what travels holds ratios alone: no currency, and no number that could be anyone's pay", () => {
  const carried = JSON.stringify(structures.markets);
  expect(carried).not.toMatch(/USD|GBP|INR|[$£₹]/);
  for (const [number] of carried.matchAll(/\d+(?:\.\d+)?/g)) expect(Number(number)).toBeLessThan(1000);
});

test("a step's error is its own market's, measured where titles were compared, and assumed where none was", () => {
  const { US, GB, IN } = structures.markets;
  for (const [index, step] of US.steps.entries()) {
    expect(step.tau).toBe(structures.measured.steps[index]?.between);
    expect(step.isAssumed).toBe(false);
  }
  expect(GB.steps.map(({ comparisons }) => comparisons)).toEqual([3, 8, 0]);
  for (const step of [...GB.steps, ...IN.steps]) {
    expect(step.isAssumed).toBe(step.comparisons === 0);
    if (step.isAssumed) expect(step.tau).toBe(0.25);
    else expect(step.tau).toBeGreaterThanOrEqual(0.1);
  }
});
