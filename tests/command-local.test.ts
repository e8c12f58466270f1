import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LocalDocument } from "@paycurve/core/transfer";
import { afterAll, expect, test } from "vitest";
import { paycurve, type Ran } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-local-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const local = (text: string, ...more: string[]): Ran => {
  const file = join(folder, `${files++}.yaml`);
  writeFileSync(file, `paycurve: 1\n${text}\n`);
  return paycurve(["local", "--career", file, "--as-of", "2026-11-28", ...more]);
};
const points = (...some: string[]): string =>
  `me: { market: GB }\nlocal:\n${some.map((one) => `  - { ${one} }`).join("\n")}`;
const OFFER = "kind: offer, date: 2026-09-01, level: senior, base: 105000, company: Example Ltd";
const RECRUITER = "kind: recruiter, date: 2026-10-12, level: senior, base: { low: 95000, high: 115000 }";

test("local answers in one document with the fields that scripts hold on to", () => {
  const ran = local(points(OFFER, RECRUITER), "--json");
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: "" });
  expect(ran.json()).toMatchObject({
    market: "GB",
    currency: "GBP",
    asOf: "2026-11-28",
    points: [
      { company: "Example Ltd", weight: 1, standing: "counted" },
      { base: { low: 95_000, high: 115_000 } },
    ],
    levels: [
      { level: "entry", isCarried: true, shrinkage: 1, isMostlyModel: true },
      { level: "mid", points: 0 },
      { level: "senior", points: 2, isCarried: false },
      { level: "executive" },
    ],
    reference: "US",
    steps: [{ from: "entry", to: "mid", standing: "carried", local: null }, {}, { isAssumed: true }],
    official: { publisher: "ONS", quantiles: [{ p: 0.1, value: 31_628 }, {}, {}, {}, {}] },
  });
});

test("the American check has the median that the same survey gives between its other percentiles", () => {
  expect(local("me: { market: US }", "--json").json()).toMatchObject({
    official: {
      title: "Occupational Employment and Wage Statistics: National, May 2024",
      figures: ["bls-us-ds-p10", "bls-us-ds-p25", "bls-us-ds-median", "bls-us-ds-p75", "bls-us-ds-p90"],
      quantiles: [{}, {}, { p: 0.5, value: 112_590 }, {}, {}],
    },
  });
});

test("a level that carried ratios put under one with points is withheld, and the others stand", () => {
  const some = (level: string, pay: number): string[] =>
    [0, 1, 2, 3].map(
      (at) => `kind: offer, date: 2026-09-0${at + 1}, level: ${level}, base: ${pay + 500 * at}`,
    );
  const text = points(...some("mid", 50_000), ...some("senior", 150_000));
  const { levels, official, notes } = local(text, "--json").json() as LocalDocument;
  expect(levels).toMatchObject([
    { level: "entry", pay: { kind: "withheld", reason: "no-local-points", against: "mid" } },
    { level: "mid", pay: { median: expect.any(Number) as number } },
    { level: "senior", pay: { ninety: { low: expect.any(Number) as number } } },
    { level: "executive", pay: { kind: "withheld", n: 0, needed: 1, against: "senior" } },
  ]);
  expect(official?.levels.map(({ level }) => level)).toEqual(["mid", "senior"]);
  expect(notes.map(({ check }) => check)).toContain("level-withheld");
  const { stdout, status } = local(text);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^executive +withheld: ratios do not fit$/m);
  expect(stdout).toMatch(/^ {2}executive +0 +withheld$/m);
});

test("points of nearly two years ago bear no number, and none of them counts 0 %", () => {
  const [one, other] = [OFFER, OFFER.replace("105000", "99000")].map((point) =>
    point.replace("2026-09-01", "2024-11-29"),
  );
  const { stdout, status } = local(points(one ?? "", other ?? ""));
  expect(status).toBe(3);
  expect(stdout).toMatch(/^Your 2 local points are too old/);
  expect(stdout.match(/Counts under 1 %\./g)).toHaveLength(2);
});

test("the sentence is of the one level that the scope answers leave, also before all five are given", () => {
  const text = points(OFFER, OFFER.replace("senior", "mid").replace("105000", "80000"));
  const alone = ["choosesModel", "designsEvaluation", "shipsToProduction", "ownsFailures"]
    .map((question) => `${question}: alone`)
    .join(", ");
  const answered = text.replace("market: GB", `market: GB, scope: { ${alone} }`);
  expect(local(answered).stdout).toMatch(/^2 local points place senior/);
  expect(local(answered.replace("ownsFailures: alone", "ownsFailures: helped")).stdout).toMatch(
    /^2 local points place mid/,
  );
});

test("without points, or with one alone, the answer is withheld with exit status 3", () => {
  for (const [text, reason, n] of [
    ["me: { market: IN }", "no-local-points", 0],
    [points(OFFER), "too-few", 1],
  ] as const) {
    const ran = local(text, "--json");
    expect(ran.status).toBe(3);
    expect(ran.json()).toMatchObject({ levels: { withheld: { kind: "withheld", reason, n, needed: 2 } } });
  }
  expect(local("me: { market: IN }").stdout).toMatch(/^No rupee figure bears your level yet\./);
});

test.each([
  [
    "pay in another currency",
    OFFER.replace("105000", '"$105,000"'),
    /0\.yaml|local point 1: base .*not in GBP/,
  ],
  [
    "a point's own currency that is not its market's",
    `${OFFER}, currency: USD`,
    /:4: local point 1: currency is “USD”; GBP is accepted: .* nothing is converted/,
  ],
  [
    "the same beside the two ends of a range",
    RECRUITER.replace("high: 115000", "high: 115000, currency: usd"),
    /:4: local point 1: base.currency is “usd”; GBP is accepted/,
  ],
  [
    "a point of another market",
    `${OFFER}, market: US`,
    /:4: local point 1: market is United States; United Kingdom \(GB\) is accepted: .* nothing is converted/,
  ],
  [
    "a point without a level",
    OFFER.replace("level: senior, ", ""),
    /:4: local point 1: level is missing; write entry, mid, senior or executive/,
  ],
  [
    "a point without a date",
    OFFER.replace("date: 2026-09-01, ", ""),
    /:4: local point 1: date is missing; write the day you learned it, such as 2026-10-12/,
  ],
  [
    "an end of a range that is a range itself",
    RECRUITER.replace("low: 95000", "low: 90k-95k"),
    /:4: local point 1: base.low is a range itself, £90,000–95,000; write one amount, the low end alone/,
  ],
  [
    "a day to come",
    OFFER.replace("2026-09-01", "2026-12-24"),
    /local point 1: date is 24 December 2026, which has not come yet/,
  ],
  [
    "a range that runs down",
    RECRUITER.replace("low: 95000", "low: 125000"),
    /local point 1: base runs from £125,000 down to £115,000; write the lower end as low/,
  ],
  ["a month's pay noted as a year's", OFFER.replace("105000", "8750"), /could be a month's pay or a year's/],
  [
    "a source that nobody knows",
    OFFER.replace("offer", "rumour"),
    /kind .*offer, recruiter, comparable-role/,
  ],
])("%s is refused with line, field and what is accepted", (_, point, says) => {
  const { status, stderr, stdout } = local(points(point, RECRUITER));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("a point that names its own market and currency counts as one that does not", () => {
  const named = `${OFFER}, market: UK, currency: GBP`;
  const ends = RECRUITER.replace("115000", "115000, currency: gbp");
  const read = (...some: string[]): unknown => local(points(...some), "--json").json();
  expect(read(named, ends)).toEqual(read(OFFER, RECRUITER));
});

test("one company's many points, a point noted twice and one too old are each said", () => {
  const again = OFFER.replace("105000", "99000");
  const old = RECRUITER.replace("2026-10-12", "2024-10-12");
  const { stdout, status } = local(points(OFFER, again, again, RECRUITER, old));
  expect(status).toBe(0);
  expect(stdout).toMatch(/One company carries over a quarter of the weight: Example Ltd with 67 %/);
  expect(stdout).toMatch(/One point is noted twice, and counts once/);
  expect(stdout).toMatch(/two years old or more, and counts no longer/);
});

test("a file without a market, and a command without a file, are told what to write", () => {
  expect(local("me: { role: ai-engineer }").stderr).toMatch(/names no market; write market: GB/);
  expect(paycurve(["local"])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/--career is missing/) as string,
  });
});
