import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { leastSquares } from "../stats/index.ts";
import { premiumOf, smearingFactor } from "./premium-of.ts";

interface Hedonic {
  readonly id: string;
  readonly inputs: Readonly<Record<"level" | "years" | "finetune" | "y", readonly number[]>>;
  readonly expected: Readonly<Record<"premium_pct" | "kennedy_pct" | "smearing", number>> & {
    readonly premium_ci_pct: readonly [number, number];
  };
  readonly tolerance_rel: number;
}

const golden = JSON.parse(
  readFileSync(new URL("../../golden/stats.json", import.meta.url), "utf8"),
) as unknown as { readonly cases: readonly Hedonic[] };

test("outside tools agree on the premium, Kennedy's correction, the interval and the smearing of a known pay model", () => {
  const found = golden.cases.find(({ id }) => id === "hedonic-synthetic60");
  const { inputs, expected, tolerance_rel } = found ?? ({} as Hedonic);
  const design = inputs.finetune.map((tuned, row) => [
    1,
    ...[1, 2, 3].map((level) => Number(inputs.level[row] === level)),
    tuned,
    inputs.years[row] ?? 0,
  ]);
  const fit = leastSquares({ design, outcome: inputs.y.map(Math.log) });
  const { percent, kennedyPercent, low, high } = premiumOf(fit, 4);
  const pairs = [
    [percent, expected.premium_pct],
    [kennedyPercent, expected.kennedy_pct],
    [low, expected.premium_ci_pct[0]],
    [high, expected.premium_ci_pct[1]],
    [smearingFactor(fit), expected.smearing],
  ] as const;
  for (const [ours, theirs] of pairs) {
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(tolerance_rel * Math.abs(theirs));
  }
});

const pay = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 10, max: 14, noNaN: true })), {
  minLength: 12,
  maxLength: 40,
});

test("a premium lies inside its interval, and Kennedy's correction never above it", () => {
  fc.assert(
    fc.property(pay, (rows) => {
      const sides = rows.filter(([is]) => is).length;
      fc.pre(sides >= 3 && sides <= rows.length - 3);
      const design = rows.map(([is]) => [1, Number(is)]);
      const found = premiumOf(leastSquares({ design, outcome: rows.map(([, log]) => log) }), 1);
      expect(found.low).toBeLessThanOrEqual(found.percent);
      expect(found.high).toBeGreaterThanOrEqual(found.percent);
      expect(found.kennedyPercent).toBeLessThanOrEqual(found.percent);
      expect(found.low).toBeGreaterThan(-100);
    }),
  );
});
