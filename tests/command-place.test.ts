import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PlacementDocument } from "@paycurve/core/curve";
import { afterAll, expect, test } from "vitest";
import { paycurve } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-place-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const placed = (...args: string[]): PlacementDocument =>
  paycurve(["place", ...args, "--json"]).json() as unknown as PlacementDocument;

test("a mid-level engineer in the US on $185,000 is placed among advertised midpoints, with a band", () => {
  const ran = paycurve(["place", "--market", "US", "--level", "mid", "--pay", "185000", "--json"]);
  expect(ran.status).toBe(0);
  const document = ran.json() as unknown as PlacementDocument;
  expect(document).toMatchObject({
    market: "US",
    currency: "USD",
    level: "mid",
    pay: 185_000,
    role: "ai-engineer",
  });
  expect(document.percentile).toMatchObject({ meaning: "advertised", source: [{ publisher: "aijobs.net" }] });
  if (!("mid" in document.percentile) || document.percentile.mid === null)
    throw new Error("the US bears a percentile");
  const { low, mid, high, n, nEffective } = document.percentile;
  expect(low).toBeLessThan(mid);
  expect(mid).toBeLessThan(high);
  expect(nEffective).toBeLessThan(n);
});

test("every figure has a position or a reason, and those with a position are base pay of that level in dollars", () => {
  const { figures, quantiles } = placed("--market", "US", "--level", "mid", "--pay", "185000");
  for (const figure of figures) {
    expect("position" in figure).not.toBe("notComparable" in figure);
    if (!("position" in figure)) continue;
    expect(["base", "posting-range"]).toContain(figure.basis);
    expect(figure.url).toMatch(/^https?:/);
    expect(figure.fraction ?? 0).toBeGreaterThanOrEqual(0);
    expect(figure.fraction ?? 1).toBeLessThanOrEqual(1);
  }
  const template = figures.find(({ id }) => id === "kore1-us-ml-mid-jd");
  expect(template).toMatchObject({
    position: "within",
    low: 145_000,
    high: 190_000,
    conflictsWith: expect.arrayContaining(["kore1-us-ml-mid-hire"]),
  });
  expect(quantiles.map((quantile) => "p" in quantile && quantile.p)).toEqual([0.1, 0.25, 0.5, 0.75, 0.9]);
});

test.each([
  ["GB", "senior", "95000"],
  ["GB", "entry", "45k"],
  ["IN", "senior", "32 LPA"],
  ["IN", "mid", "21 LPA"],
])("in %s no dollar is anywhere, in words or in JSON (%s, %s)", (market, level, pay) => {
  for (const json of [[], ["--json"]]) {
    const { stdout, stderr } = paycurve([
      "place",
      "--market",
      market,
      "--level",
      level,
      "--pay",
      pay,
      ...json,
    ]);
    expect(stdout.length).toBeGreaterThan(100);
    expect(`${stdout}${stderr}`).not.toMatch(/\$|USD|dollar/i);
  }
});

test("India at mid level is withheld with exit status 3, and what would help is said", () => {
  const ran = paycurve(["place", "--market", "IN", "--level", "mid", "--pay", "21 LPA", "--json"]);
  expect(ran.status).toBe(3);
  const { percentile, notes } = ran.json() as unknown as PlacementDocument;
  expect(percentile).toMatchObject({ withheld: { kind: "withheld", reason: "too-few", needed: 8 } });
  expect(notes.map(({ check }) => check)).toEqual(expect.arrayContaining(["pay-read-as", "no-local-pay"]));
});

test("the average that engineers are quoted is placed at each level, and shown to no other trade", () => {
  const note = (role: string): string | undefined =>
    placed("--market", "US", "--level", "mid", "--pay", "185000", "--role", role).notes.find(
      ({ check }) => check === "headline-average",
    )?.message;
  expect(note("ai-engineer")).toMatch(
    /average of \$206,000.*the \d+\w\w \(\d+\w\w to \d+\w\w\) at mid level, the \d+\w\w \(\d+\w\w to \d+\w\w\) at senior level/,
  );
  expect(note("data-analyst")).toBeUndefined();
});

/** A career file of an engineer in the US on $185,000, with scope answers in the order of the test. */
function careerFile(name: string, answers: readonly [string, string, string, string, string]): string {
  const questions = [
    "choosesModel",
    "designsEvaluation",
    "shipsToProduction",
    "ownsFailures",
    "setsDirection",
  ];
  const scope = questions.map((question, index) => `${question}: ${answers[index]}`).join(", ");
  const me = `  market: US\n  role: ai-engineer\n  scope: { ${scope} }\n  pay: { base: 185000 }\n`;
  const file = join(folder, name);
  writeFileSync(file, `paycurve: 1\nme:\n${me}`);
  return file;
}

test("a career file gives the level by its scope, and an undecided scope gives two", () => {
  const between = placed(
    "--career",
    careerFile("between.yaml", ["helped", "alone", "alone", "alone", "not-mine"]),
  );
  expect(between).toMatchObject({
    levels: ["mid", "senior"],
    pay: 185_000,
    percentile: { mid: null },
    scope: { kind: "between", decidedBy: "choosesModel" },
  });
  expect(between.quantiles.map(({ level, p }) => `${level} ${p}`)).toContain("senior 0.5");
  expect(between.notes.find(({ check }) => check === "scope")?.message).toContain(
    "“Decide whether it needs a model at all” decides",
  );
  const senior = careerFile("senior.yaml", ["alone", "alone", "alone", "alone", "not-mine"]);
  expect(placed("--career", senior)).toMatchObject({ level: "senior" });
});

test("a scope answer cites what was shipped, and the latest of it answers what was shipped lately", () => {
  const file = careerFile("shown.yaml", ["alone", "alone", "alone", "alone", "not-mine"]);
  writeFileSync(
    file,
    `${readFileSync(file, "utf8")}evidence:\n  - { id: triage, system: Ticket triage, production: true, shipped: 2026-03-10, shows: [ownsFailures, setsDirection] }\n`,
  );
  const { notes } = paycurve(["place", "--career", file, "--as-of", "2026-11-28", "--json"]).json() as {
    readonly notes: readonly { readonly check: string; readonly message: string }[];
  };
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        check: "scope-shown",
        message: "Your evidence shows: ship it to production (triage); own its failures afterwards (triage).",
      }),
      expect.objectContaining({
        check: "shipped-last",
        message: "By your evidence: Ticket triage, shipped 10 March 2026.",
      }),
    ]),
  );
});

test("an unclear pay in a career file is refused by file, line and field", () => {
  const file = join(folder, "unclear.yaml");
  writeFileSync(file, "paycurve: 1\nme:\n  market: US\n  pay: { base: 21 }\n");
  const refused = paycurve(["place", "--career", file]);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain(`${file}:4: me.pay.base`);
});

test("what is typed beside a career file wins where it can and is refused where it contradicts", () => {
  const file = careerFile("typed.yaml", ["alone", "alone", "alone", "alone", "alone"]);
  expect(placed("--career", file, "--title", "Data Engineer")).toMatchObject({
    title: "Data Engineer",
    level: "senior",
  });
  expect(placed("--career", file, "--pay", "200k")).toMatchObject({ pay: 200_000 });
  const other = paycurve(["place", "--career", file, "--market", "GB"]);
  expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining("says US") });
  expect(paycurve(["place", "--career", folder])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("a folder"),
  });
});

test("nothing published after the day of --as-of is used", () => {
  const before = placed("--market", "US", "--level", "mid", "--pay", "185000", "--as-of", "2025-08-02");
  expect(before.percentile).toMatchObject({ withheld: { reason: "no-data" } });
  expect(before.figures.filter((figure) => "published" in figure && figure.published > "2025-08-02")).toEqual(
    [],
  );
});

test.each([
  [
    "an unknown market",
    ["--market", "Indai", "--level", "mid", "--pay", "185000"],
    "market: “Indai”",
    "Did you mean “IN”?",
  ],
  [
    "an unknown level",
    ["--market", "US", "--level", "seinor", "--pay", "185000"],
    "level: “seinor”",
    "Did you mean “senior”?",
  ],
  [
    "an unknown title",
    ["--market", "US", "--level", "mid", "--pay", "185000", "--title", "Machin Learning Engineer"],
    "title: “Machin Learning Engineer”",
    "Did you mean “Machine Learning Engineer”?",
  ],
  [
    "an unknown role",
    ["--market", "US", "--level", "mid", "--pay", "185000", "--role", "ai-enginer"],
    "role: “ai-enginer”",
    "Did you mean “ai-engineer”?",
  ],
  ["a negative pay", ["--market", "US", "--level", "mid", "--pay=-1"], "pay: ", "below zero"],
  ["a pay beyond numbers", ["--market", "US", "--level", "mid", "--pay", "1e308"], "pay: ", "in digits"],
  [
    "pounds in the US",
    ["--market", "US", "--level", "mid", "--pay", "£85,000"],
    "pay: ",
    "nothing is converted",
  ],
  [
    "a monthly pay given as yearly",
    ["--market", "US", "--level", "mid", "--pay", "15400"],
    "pay: ",
    "a month's pay or a year's",
  ],
  ["an hourly pay", ["--market", "US", "--level", "mid", "--pay", "65 an hour"], "pay: ", "by the hour"],
  ["a missing pay", ["--market", "US", "--level", "mid"], "pay: --pay is missing", "such as 185000"],
  [
    "years that run backwards",
    ["--market", "US", "--level", "mid", "--pay", "185000", "--years", "2025..2020"],
    "years: ",
    "2024..2025",
  ],
  [
    "a day that does not exist",
    ["--market", "US", "--level", "mid", "--pay", "185000", "--as-of", "2025-02-30"],
    "as-of: ",
    "2026-05-01",
  ],
  [
    "role and title at once",
    [
      "--market",
      "US",
      "--level",
      "mid",
      "--pay",
      "185000",
      "--role",
      "ai-engineer",
      "--title",
      "AI Engineer",
    ],
    "title: ",
    "not both",
  ],
  ["a career file that is not there", ["--career", "nowhere.yaml"], "career: nowhere.yaml", "no such file"],
  ["an option that does not exist", ["--salary", "1"], "unknown option '--salary'", ""],
])("%s is refused with exit status 2, naming the field, without a stack", (_, args, field, accepted) => {
  const { status, stderr, stdout } = paycurve(["place", ...args]);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(field);
  expect(stderr).toContain(accepted);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("with --json a refusal is one JSON document too", () => {
  const ran = paycurve(["place", "--market", "US", "--level", "mid", "--pay", "85", "--json"]);
  expect(ran.status).toBe(2);
  expect(ran.json()).toMatchObject({ error: { code: "pay.unclear-unit", details: { field: "pay" } } });
});

test("the words show the curve with you on it, figures with conflicts beside, and sources below", () => {
  const { stdout } = paycurve(["place", "--market", "US", "--level", "mid", "--pay", "185000"]);
  expect(stdout).toMatch(
    /^At \$185,000, mid level, United States, ai-engineer: \d+th percentile \(\d+\w\w to \d+\w\w\)/,
  );
  expect(stdout).toMatch(/[▁▂▃▄▅▆▇█]/);
  expect(stdout).toContain("◆");
  expect(stdout).toContain("≠ $160,000–235,000, KORE1");
  expect(stdout).toContain("Advertised is not paid.");
  expect(stdout).toContain("\nSources\n");
  expect(stdout).not.toContain("\u001b[");
  for (const line of stdout.split("\n").filter((one) => !one.includes("http")))
    expect(line.length).toBeLessThanOrEqual(100);
});
