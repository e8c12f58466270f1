import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Preference } from "../grant.ts";
import { commonPayoutPerShare } from "./common-payout-per-share.ts";

const SERIES_A: Preference = Object.freeze({
  class: "A",
  invested: 20_000_000,
  multiple: 1,
  participating: false,
  capMultiple: null,
  seniority: 1,
  shares: 12_000_000,
});
const fullyDilutedShares = 80_000_000;

test("a common share receives nothing until preferences are paid, then its part, then the converted part", () => {
  const perShare = (exitValue: number): number =>
    commonPayoutPerShare({ exitValue, preferences: [SERIES_A], fullyDilutedShares });
  expect(perShare(20_000_000)).toBe(0);
  expect(perShare(88_000_000)).toBe(1);
  expect(perShare(400_000_000)).toBe(5);
});

test("preferred shares that leave no common one are refused", () => {
  expect(() =>
    commonPayoutPerShare({ exitValue: 1, preferences: [SERIES_A], fullyDilutedShares: 12_000_000 }),
  ).toThrow(expect.objectContaining({ code: "equity.waterfall.no-common" }));
});

test("where a letter hides how many shares convert, the answer is never too high", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 79_000_000 }),
      fc.boolean(),
      fc.constantFrom(null, 1, 2),
      (exitValue, shares, participating, capMultiple) => {
        const told = { ...SERIES_A, shares, participating, capMultiple };
        const hidden = { ...told, shares: null };
        const perShare = (preference: Preference): number =>
          commonPayoutPerShare({ exitValue, preferences: [preference], fullyDilutedShares });
        expect(perShare(hidden)).toBeLessThanOrEqual(perShare(told) + 1e-9);
      },
    ),
  );
});
