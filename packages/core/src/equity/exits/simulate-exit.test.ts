import * as fc from "fast-check";
import { expect, test } from "vitest";
import { STAGES, type Stage } from "../grant.ts";
import { waterfall } from "../waterfall/index.ts";
import { chanceCommonPays } from "./chance-common-pays.ts";
import { cohortAfter } from "./cohort-after.ts";
import { commonOfPost } from "./common-of-post.ts";
import { EXIT_DEFAULTS } from "./exit-defaults.ts";
import { exitLaw } from "./exit-law.ts";
import { FOLLOWED_FINANCINGS } from "./published-cohorts.ts";
import { type ExitPath, type ExitQuestion, emptyPath, simulateExit } from "./simulate-exit.ts";

const PATHS = 200_000;
const assumptions = EXIT_DEFAULTS;

test.each(STAGES)("simulated companies at %s fare as the cohort does, within chance", (stage) => {
  const counts = count(stage, 12 * 6.5, ({ outcome }): string => outcome);
  const { live, closed, acquired, listed } = cohortAfter(6.5, { stage, assumptions });
  for (const [outcome, expected] of Object.entries({ private: live, closed, acquired, listed })) {
    expectWithinChance(counts.get(outcome) ?? 0, PATHS, expected);
  }
});

test.each(STAGES)("a common share at %s pays as often as the cohort says, within chance", (stage) => {
  const counts = count(stage, 48, ({ commonMultiple }) => commonMultiple > 0);
  expectWithinChance(counts.get(true) ?? 0, PATHS, chanceCommonPays(4, { stage, assumptions }));
});

test("of financings that ended, common shares get nothing in about .75, five times in .08, ten times in .044", () => {
  const { stages, years } = FOLLOWED_FINANCINGS.values[0].value;
  const ends = stages.map((stage) => count(stage, 12 * years, classOfEnd));
  const all = (name: string): number => ends.reduce((sum, counts) => sum + (counts.get(name) ?? 0), 0);
  const ended = PATHS * stages.length - all("private");
  const [zero, five, ten] = [all("zero") / ended, (all("five") + all("ten")) / ended, all("ten") / ended];
  console.info(
    `financings ended in ${years} years: common zero ${zero.toFixed(4)}, ≥ 5× ${five.toFixed(4)}, ` +
      `≥ 10× ${ten.toFixed(4)} (methods: .75, .08, .044)`,
  );
  expect(Math.abs(zero - 0.75)).toBeLessThan(0.01);
  expect(Math.abs(five - 0.08)).toBeLessThan(0.005);
  expect(Math.abs(ten - 0.044)).toBeLessThan(0.003);
});

test("a simulation writes into the path it is handed, whatever that held before", () => {
  const path = emptyPath();
  const question = ask("series-b", 120, randomFrom(5));
  for (let run = 0; run < 1000; run++) expect(simulateExit(question, path)).toBe(path);
  const fresh = simulateExit(ask("series-b", 120, randomFrom(9)));
  expect(simulateExit(ask("series-b", 120, randomFrom(9)), path)).toEqual(fresh);
});

test("a company to which nothing can happen is private at the horizon", () => {
  const nothing = { raise: 0, close: 0, acquired: 0, listed: 0 };
  const still = { ...assumptions, hazardsPerYear: { ...assumptions.hazardsPerYear, seed: nothing } };
  const law = exitLaw({ stage: "seed", assumptions: still });
  expect(simulateExit({ law, months: 48, rng: randomFrom(1) })).toEqual({ ...emptyPath(), month: 48 });
});

test("what a common share comes to is what the waterfall pays when preferred shares cost the last price", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.double({ min: 0.01, max: 0.95, noNaN: true }),
      (exitMultiple, preference) => {
        const { commonPerShare } = waterfall({
          exitValue: exitMultiple,
          classes: [
            { kind: "common", name: "common", shares: 1 - preference },
            {
              kind: "non-participating",
              name: "preferred",
              shares: preference,
              invested: preference,
              multiple: 1,
              capMultiple: null,
              seniority: 1,
            },
          ],
        });
        expect(commonOfPost(exitMultiple, preference)).toBeCloseTo(commonPerShare, 9);
      },
    ),
  );
});

test("a path keeps to its horizon, only dilutes, and pays common shares only at an exit", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STAGES), fc.nat(600), fc.integer(), (stage, months, seed) => {
      const path = simulateExit(ask(stage, months, randomFrom(seed)));
      const exits = path.outcome === "acquired" || path.outcome === "listed";
      expect(path.month).toBeLessThanOrEqual(months);
      expect(path.keptFraction).toBeGreaterThan(0);
      expect(path.keptFraction < 1).toBe(path.rounds > 0);
      expect(path.exitMultiple > 0).toBe(exits);
      expect(path.commonMultiple).toBeGreaterThanOrEqual(0);
      if (!exits) expect(path.commonMultiple).toBe(0);
    }),
  );
});

function classOfEnd({ outcome, commonMultiple }: ExitPath): string {
  if (outcome === "private") return "private";
  if (commonMultiple === 0) return "zero";
  if (commonMultiple >= 10) return "ten";
  return commonMultiple >= 5 ? "five" : "some";
}

function count<K>(stage: Stage, months: number, keyOf: (path: ExitPath) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  const path = emptyPath();
  const question = ask(stage, months, randomFrom(20_261_123 + STAGES.indexOf(stage)));
  for (let run = 0; run < PATHS; run++) {
    const key = keyOf(simulateExit(question, path));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Four standard errors, and one more company. */
function expectWithinChance(found: number, of: number, expected: number): void {
  const allowed = 4 * Math.sqrt(of * expected * (1 - expected)) + 1;
  expect(Math.abs(found - of * expected)).toBeLessThanOrEqual(allowed);
}

function ask(stage: Stage, months: number, rng: ExitQuestion["rng"]): ExitQuestion {
  return { law: exitLaw({ stage, assumptions }), months, rng };
}

/** Mulberry32 with Box and Muller's normals: a generator of the test's own. */
function randomFrom(seed: number): ExitQuestion["rng"] {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
