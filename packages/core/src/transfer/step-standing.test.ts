import { expect, test } from "vitest";
import { britishMarket, offerOf, offersAbout } from "../../test/british-market.ts";
import type { LocalPoint } from "./local-point.ts";
import type { TestedStep } from "./step-standing.ts";

const standingOf = (...points: readonly LocalPoint[]): TestedStep | undefined =>
  britishMarket(points).steps.find(({ step }) => step.from === "mid");

test("a step stays carried until both its levels have points, and while these could mean anything", () => {
  expect(standingOf(...offersAbout("mid", 80_000))).toMatchObject({ standing: "carried", local: null });
  expect(standingOf(offerOf("mid", 80_000), offerOf("senior", 98_000))?.standing).toBe("carried");
});

test("it is confirmed by points that rise alike", () => {
  const confirmed = standingOf(...offersAbout("mid", 80_000), ...offersAbout("senior", 98_000));
  expect(confirmed?.standing).toBe("confirmed");
  expect(confirmed?.local?.ratio).toBeCloseTo(98 / 80, 2);
});

test("it is contradicted by points that do not, with both numbers", () => {
  const contradicted = standingOf(...offersAbout("mid", 80_000), ...offersAbout("senior", 170_000));
  expect(contradicted?.standing).toBe("contradicted");
  expect(contradicted?.local?.low).toBeGreaterThan(contradicted?.carriedHigh ?? Infinity);
});
