import { testedStep } from "@paycurve/core/transfer";
import { expect, test } from "vitest";
import { ratioWords } from "./ratio-words.ts";

const STEP = {
  from: "mid",
  to: "senior",
  log: Math.log(1.2),
  tau: 0.1,
  comparisons: 8,
  isAssumed: false,
} as const;
const at = (pay: number) => [{ weight: 1, mean: Math.log(pay), variance: 0.0004 }];
const GB = { reference: "US", market: "GB" } as const;

test("a carried ratio says from where, with what error, and that nothing here speaks of it", () => {
  expect(ratioWords(testedStep(STEP, null, null), GB)).toEqual({
    name: "Mid to senior",
    ratio: "1.20×",
    from: "Carried from the United States: 1.09× to 1.33× here two times in three, by 8 titles seen in both.",
    here: "Too few points of both levels yet.",
  });
  expect(ratioWords(testedStep({ ...STEP, isAssumed: true }, null, null), GB).from).toMatch(/assumed\.$/);
});

test("a contradicted ratio shows both numbers", () => {
  expect(ratioWords(testedStep(STEP, at(60_000), at(108_000)), GB)).toMatchObject({
    ratio: "1.20× there, 1.80× here",
    here: expect.stringMatching(/^Your points say 1\.80×, .* it does not hold here\.$/),
  });
});

test("a market's own ratio is not carried", () => {
  const words = ratioWords(testedStep(STEP, at(60_000), at(72_000)), { reference: "US", market: "US" });
  expect(words.from).toBe(
    "Of 8 titles in the United States, two in three between 1.09× and 1.33×.".replace("and", "to"),
  );
  expect(words.here).toMatch(/it holds here\.$/);
});
