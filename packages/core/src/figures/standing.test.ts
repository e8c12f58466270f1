import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure, FigureUnit } from "./figure.ts";
import { figureStanding, LEAST_SAMPLE } from "./standing.ts";

const sound: Figure = Object.freeze({
  id: "sound",
  market: "IN",
  currency: "INR",
  role: "AI engineer",
  family: "ai-engineer",
  level: "senior",
  levelWords: "Senior (5-8 yr)",
  levelYears: { from: 5, to: 8 },
  statistic: "median",
  basis: "base",
  basisWords: null,
  unit: "money_per_year",
  amount: 4_000_000,
  period: "2026",
  scope: null,
  source: sampled("n=40 salaries"),
  confidence: "primary",
  quality: "B",
  conflictsWith: [],
  repeats: null,
  note: null,
  guideClaim: null,
  origin: null,
  premium: null,
});

test("a claim whose origin was looked for and does not bear it out is a claim only", () => {
  const origin = { verdict: "contradicted", says: "Nobody prints it.", see: [] } as const;
  expect(figureStanding({ ...sound, origin })).toEqual({
    kind: "unresolved",
    reasons: ["Its origin does not bear it out."],
  });
  expect(figureStanding({ ...sound, origin: { ...origin, verdict: "holds" } })).toEqual({
    kind: "benchmark",
  });
});

test("a figure in its market's own currency, of a job title, that says what it counts, is a benchmark", () => {
  expect(figureStanding(sound)).toEqual({ kind: "benchmark" });
});

test.each<[string, Partial<Figure>, string]>([
  ["that no one stands behind", { quality: "D" }, "No one stands behind this number."],
  ["in dollars", { currency: "USD" }, "Published in a foreign currency: not pay in India's own."],
  ["of no country", { market: "XX" }, "Holds for no country in particular."],
  ["of a market without a curve", { market: "AU" }, "Holds for AU, which has no pay curve here."],
  ["counted over two", { source: sampled("n=2 priced roles") }, "Counted over 2 only: a median needs 8."],
  [
    "of what the employer pays",
    { unit: "employer_cost_per_year" },
    "What the job costs the employer, not what it pays.",
  ],
])("a figure %s is rejected and says so", (_, change, reason) => {
  expect(figureStanding({ ...sound, ...change })).toEqual({ kind: "rejected", reasons: [reason] });
});

test.each<[string, Partial<Figure>, string]>([
  ["that counts it does not say what", { basis: null }, "Does not say whether it counts base or total pay."],
  [
    "of a skill page",
    { role: "Jobs citing machine learning", family: null },
    "“Jobs citing machine learning” is not a job title: a claim only.",
  ],
])("pay %s is a claim only", (_, change, reason) => {
  expect(figureStanding({ ...sound, ...change })).toEqual({ kind: "unresolved", reasons: [reason] });
});

test("growth needs no basis and no job title, and is context", () => {
  const growth = {
    ...sound,
    statistic: "growth",
    unit: "percent",
    currency: null,
    basis: null,
    family: null,
  };
  expect(figureStanding(growth as Figure)).toEqual({ kind: "context" });
});

test("a foreign currency is named with the country it is foreign to", () => {
  const abroad: Figure = { ...sound, market: "GB", currency: "USD" };
  expect(figureStanding(abroad)).toEqual({
    kind: "rejected",
    reasons: ["Published in a foreign currency: not pay in the United Kingdom's own."],
  });
});

test("every reason is given, not only the first", () => {
  const poor: Figure = { ...sound, quality: "D", currency: "USD", source: sampled("n=3") };
  expect(figureStanding(poor)).toMatchObject({ kind: "rejected", reasons: { length: 3 } });
});

test("a sample with thousands in it is read whole", () => {
  const large = { ...sound, source: sampled("n=1,381 priced of 6,632 postings") };
  expect(figureStanding(large)).toEqual({ kind: "benchmark" });
});

test("whatever else is true, a benchmark is pay in its market's own currency, above D, of a title, of known basis", () => {
  const figures = fc.record({
    market: fc.constantFrom("US", "GB", "IN", "AU", "EU", "XX"),
    currency: fc.constantFrom("USD", "GBP", "INR", null),
    unit: fc.constantFrom<FigureUnit>("money_per_year", "employer_cost_per_year", "percent", "money_premium"),
    basis: fc.constantFrom("base", "total", null),
    family: fc.constantFrom("ai-engineer", null),
    quality: fc.constantFrom("A", "B", "C", "D"),
    n: fc.nat({ max: 20 }),
  });
  const own: Record<string, string> = { US: "USD", GB: "GBP", IN: "INR" };
  fc.assert(
    fc.property(figures, ({ n, ...change }) => {
      const standing = figureStanding({ ...sound, ...change, source: sampled(`n=${n}`) });
      if (standing.kind !== "benchmark") return;
      expect([own[change.market], null]).toContain(change.currency);
      expect(change.unit).toBe("money_per_year");
      expect(change.quality).not.toBe("D");
      expect(change.basis).not.toBeNull();
      expect(change.family).not.toBeNull();
      expect(n).toBeGreaterThanOrEqual(LEAST_SAMPLE);
    }),
  );
});

function sampled(sample: string | null): Figure["source"] {
  return {
    publisher: "A publisher",
    title: "A report",
    url: "https://example.org/report",
    published: "2026",
    sample,
    provenance: "primary",
    quotedVia: null,
  };
}
