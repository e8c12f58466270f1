import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byVerifiedOutcomes, rankReason, type VerifiedCounts, verifiedCounts } from "./rank.ts";
import type { Verification } from "./verification.ts";
import {
  isVerifiedBuilder,
  missingHalves,
  VERIFIED_BUILDER_RULE,
  verifiedBuilderWords,
} from "./verified-builder.ts";
import { isVerifiedOutcome, isVerifiedSystem, type VerifiableItem } from "./verified-item.ts";

const TODAY = "2026-10-20";
const HELD: Verification = Object.freeze({
  method: "domain",
  subject: "example.org",
  heldSince: "2026-10-03",
  checkedAt: "2026-10-03",
  dueAt: "2026-11-02",
});
const STALE = Object.freeze({ ...HELD, dueAt: "2026-10-19" });
const LOST = Object.freeze({ ...HELD, heldSince: null });
const ASKED = Object.freeze({ ...LOST, checkedAt: null, dueAt: null });

const system = (said: Partial<VerifiableItem> = {}): VerifiableItem =>
  Object.freeze({
    baseline: 20,
    after: 14,
    production: true,
    shipped: "2026-03-10",
    verifications: [HELD],
    ...said,
  });

test("a held identity and one verified shipped system make a verified builder", () => {
  const builder = { identity: [LOST, HELD], items: [system({ verifications: [] }), system()] };
  expect(isVerifiedBuilder(builder, TODAY)).toBe(true);
  expect(verifiedBuilderWords(missingHalves(builder, TODAY))).toBe("A verified builder.");
});

test.each([
  ["stale", STALE],
  ["lost", LOST],
  ["only asked for", ASKED],
])("an identity that is %s verifies nobody", (_, identity) => {
  expect(missingHalves({ identity: [identity], items: [system()] }, TODAY)).toEqual(["identity"]);
});

test.each([
  ["is not in production", { production: false }],
  ["does not say whether it is in production", { production: null }],
  ["says no day", { shipped: null }],
  ["is yet to be shipped", { shipped: "2026-10-21" }],
  ["has no verification", { verifications: [] }],
  ["has a stale verification", { verifications: [STALE] }],
  ["has lost its verification", { verifications: [LOST, ASKED] }],
] as const)("a system that %s is no verified system and no outcome", (_, said) => {
  const builder = { identity: [HELD], items: [system(said)] };
  expect(missingHalves(builder, TODAY)).toEqual(["system"]);
  expect(verifiedCounts(builder.items, TODAY)).toEqual({ outcomes: 0, systems: 0, latestShipped: null });
});

test("the words say the rule and which half of it is missing", () => {
  const nobody = { identity: [], items: [] };
  expect(VERIFIED_BUILDER_RULE).toMatch(/verified identity and at least one verified shipped system/);
  expect(verifiedBuilderWords(missingHalves(nobody, TODAY))).toBe(
    "Not a verified builder yet: the identity is not verified, and no shipped system is verified.",
  );
  expect(verifiedBuilderWords(["identity"])).toBe(
    "Not a verified builder yet: the identity is not verified.",
  );
});

test("a verified system is an outcome where its numbers before and after differ", () => {
  expect(isVerifiedOutcome(system(), TODAY)).toBe(true);
  expect(isVerifiedOutcome(system({ baseline: 0 }), TODAY)).toBe(true);
  for (const said of [{ baseline: null }, { after: null }, { after: 20 }]) {
    expect(isVerifiedOutcome(system(said), TODAY)).toBe(false);
    expect(isVerifiedSystem(system(said), TODAY)).toBe(true);
  }
});

test("the latest shipped is the latest of what is verified", () => {
  const items = [
    system({ shipped: "2026-03-10" }),
    system({ shipped: "2026-05-01", after: null }),
    system({ shipped: "2026-09-01", verifications: [] }),
  ];
  expect(verifiedCounts(items, TODAY)).toEqual({ outcomes: 1, systems: 2, latestShipped: "2026-05-01" });
});

const counts = (outcomes: number, systems: number, latestShipped: string | null): VerifiedCounts => ({
  outcomes,
  systems,
  latestShipped,
});

test("outcomes come first, then systems, then what was shipped last", () => {
  const order = [
    counts(2, 2, "2020-01-01"),
    counts(1, 3, "2020-01-01"),
    counts(1, 1, "2026-03-10"),
    counts(1, 1, "2026-03-09"),
    counts(0, 0, null),
  ];
  expect(order.toReversed().toSorted(byVerifiedOutcomes)).toEqual(order);
});

test.each([
  [counts(1, 1, "2026-03-10"), "1 verified outcome, shipped Mar 2026"],
  [counts(0, 1, "2026-03-10"), "1 verified system, shipped Mar 2026"],
  [counts(0, 2, "2026-03-10"), "2 verified systems, the latest shipped Mar 2026"],
  [counts(2, 3, null), "2 verified outcomes among 3 verified systems"],
])("the place of %j is told as “%s”", (of, words) => {
  expect(rankReason(of)).toBe(words);
});

const item: fc.Arbitrary<VerifiableItem> = fc.record({
  baseline: fc.constantFrom(null, 0, 20),
  after: fc.constantFrom(null, 0, 14),
  production: fc.constantFrom(null, true, true, false),
  shipped: fc.constantFrom(null, "2025-01-01", "2026-03-10", "2027-01-01"),
  verifications: fc.subarray([HELD, STALE, LOST, ASKED]),
});
const anyCounts = fc.array(item, { maxLength: 5 }).map((items) => verifiedCounts(items, TODAY));

test("property: outcomes are among the systems, and a day is known where there is a system", () => {
  fc.assert(
    fc.property(anyCounts, ({ outcomes, systems, latestShipped }) => {
      expect(outcomes).toBeLessThanOrEqual(systems);
      expect(latestShipped !== null).toBe(systems > 0);
    }),
  );
});

test("property: an unverified item moves nobody, and a verified one never moves its builder back", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), item, (items, more) => {
      const [before, after] = [verifiedCounts(items, TODAY), verifiedCounts([...items, more], TODAY)];
      if (isVerifiedSystem(more, TODAY)) expect(byVerifiedOutcomes(after, before)).toBeLessThanOrEqual(0);
      else expect(after).toEqual(before);
    }),
  );
});

test("property: the order is one: reversed it is its opposite, and alike counts have one reason", () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, (one, other) => {
      expect(Math.sign(byVerifiedOutcomes(one, other)) + Math.sign(byVerifiedOutcomes(other, one))).toBe(0);
      if (byVerifiedOutcomes(one, other) === 0) expect(rankReason(one)).toBe(rankReason(other));
    }),
  );
});

test("property: who has a verified system and a held identity is a verified builder, and nobody else", () => {
  fc.assert(
    fc.property(
      fc.subarray([HELD, STALE, LOST, ASKED]),
      fc.array(item, { maxLength: 4 }),
      (identity, items) => {
        const isExpected = identity.includes(HELD) && verifiedCounts(items, TODAY).systems > 0;
        expect(isVerifiedBuilder({ identity, items }, TODAY)).toBe(isExpected);
      },
    ),
  );
});
