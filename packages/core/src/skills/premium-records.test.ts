import { expect, test } from "vitest";
import type { Figure } from "../figures/index.ts";
import { carriedPremiums } from "./carried-premiums.ts";
import { premiumWords } from "./percent-words.ts";
import { premiumPanels } from "./premium-panels.ts";
import { premiumRecords } from "./premium-records.ts";
import { panelWords } from "./premium-words.ts";
import { readSkill } from "./read-skill.ts";
import { rivalsOf } from "./rivals.ts";
import { SKILLS } from "./skills.ts";

const printed: Figure = Object.freeze<Figure>({
  id: "printed",
  market: "US",
  currency: null,
  role: "MLOps engineer",
  family: "ai-engineer",
  level: "all",
  levelWords: null,
  levelYears: null,
  statistic: "premium",
  basis: "base",
  basisWords: null,
  unit: "percent",
  amount: { low: 10, high: 20 },
  premium: { skills: ["mlops"], over: "the software engineer", among: null },
  period: "2026",
  scope: null,
  source: {
    publisher: "A publisher",
    title: "A report",
    url: "https://example.org",
    published: "2026-05-01",
    sample: null,
    provenance: "primary",
    quotedVia: null,
  },
  confidence: "primary",
  quality: "B",
  conflictsWith: [],
  repeats: null,
  note: null,
  guideClaim: null,
  origin: null,
});
const figure = (id: string, changes: Partial<Figure> = {}): Figure => ({ ...printed, id, ...changes });
const higher = { amount: { low: 30, high: 40 } };

test("two ranges that do not meet name each other where they answer one question", () => {
  const records = premiumRecords([figure("low"), figure("high", higher)]);
  expect(records.map(({ conflictsWith }) => conflictsWith)).toEqual([["high"], ["low"]]);
  expect(premiumRecords([figure("a"), figure("b", { amount: { low: 20, high: 30 } })])).toMatchObject([
    { conflictsWith: [] },
    { conflictsWith: [] },
  ]);
});

test.each<[string, Partial<Figure>]>([
  ["over another baseline", { premium: { skills: ["mlops"], over: "the data scientist", among: null } }],
  ["for another skill", { premium: { skills: ["agents"], over: "the software engineer", among: null } }],
  ["among other jobs", { premium: { skills: ["mlops"], over: "the software engineer", among: "lawyers" } }],
  ["in another part of pay", { basis: "total" }],
  ["at another level", { level: "senior" }],
  ["of another year", { period: "2025" }],
  ["in another market", { market: "GB" }],
  ["that only repeats it", { repeats: "low" }],
])("a premium %s is another question, no contradiction", (_, change) => {
  const [low] = premiumRecords([figure("low"), figure("high", { ...higher, ...change })]);
  expect(low?.conflictsWith).toEqual([]);
});

test("premiums over different baselines, in different parts of pay or of different markets never share a panel", () => {
  const records = premiumRecords([
    figure("unnamed", { premium: { skills: ["mlops"], over: null, among: null } }),
    figure("base"),
    figure("again", higher),
    figure("equity", { basis: "equity" }),
    figure("advertised", { basis: "posting-range" }),
    figure("abroad", { market: "GB" }),
    figure("money", { unit: "money_premium", currency: "USD", amount: 18_000 }),
  ]);
  const panels = premiumPanels(records).map((panel) => panel.records.map(({ id }) => id));
  expect(panels).toEqual([["base", "again"], ["equity"], ["advertised"], ["abroad"], ["money"], ["unnamed"]]);
});

test("two sources that name no baseline have a panel each, records of one source share theirs", () => {
  const unnamed = { premium: { skills: ["mlops"], over: null, among: null } };
  const another = { ...printed.source, url: "https://example.org/other" };
  const records = premiumRecords([
    figure("one", unnamed),
    figure("other", { ...unnamed, ...higher, source: another }),
    figure("again", { ...unnamed, level: "senior" }),
    figure("retitled", { ...unnamed, source: { ...printed.source, title: "Another report" } }),
  ]);
  const panels = premiumPanels(records);
  expect(panels.map((panel) => panel.records.map(({ id }) => id))).toEqual([
    ["one", "again"],
    ["other"],
    ["retitled"],
  ]);
  expect(panels.map(panelWords)[0]).toBe("A publisher, 1 May 2026: over nothing it names, in base, US");
  expect(records.flatMap(({ conflictsWith }) => conflictsWith)).toEqual([]);
});

test("only percents that somebody stands behind are carried, each once, and as carried", () => {
  const records = premiumRecords([
    figure("kept"),
    figure("money", { unit: "money_premium", currency: "USD", amount: 18_000 }),
    figure("nobody", { quality: "D" }),
    figure("echo", { repeats: "kept" }),
    figure("british", { market: "GB" }),
  ]);
  expect(carriedPremiums(records)).toMatchObject([{ id: "kept", standing: "carried" }]);
});

test("money in a market's own currency is a premium of that market, any other is none", () => {
  const money = { unit: "money_premium", amount: 18_000, currency: "USD" } as const;
  const [own, ...others] = premiumRecords([
    figure("own", money),
    figure("foreign", { ...money, market: "GB" }),
    figure("homeless", { ...money, market: "XX" }),
  ]);
  expect(own && premiumWords(own)).toBe("$18,000");
  expect(others).toEqual([]);
});

test("how a premium may be taken follows who stands behind it and what its origin turned out to be", () => {
  const origin = { verdict: "contradicted", says: "It does not hold.", see: ["printed"] } as const;
  const records = premiumRecords([
    figure("printed"),
    figure("doubted", { origin }),
    figure("nobody", { quality: "D" }),
  ]);
  expect(records.map(({ standing }) => standing)).toEqual(["printed", "claim", "rejected"]);
});

test("an echo is no rival of what it repeats, nor money of a percent", () => {
  const records = premiumRecords([
    figure("first", { conflictsWith: ["echo", "money", "rival"] }),
    figure("echo", { repeats: "first" }),
    figure("money", { unit: "money_premium", currency: "USD", amount: 1 }),
    figure("rival", higher),
  ]);
  const byId = new Map(records.map((record) => [record.id, record]));
  const [first] = records;
  expect(first && rivalsOf(first, byId).map(({ id }) => id)).toEqual(["rival"]);
});

test("no two skills share an id, a name or a word, and each says why it is scarce or that no one says", () => {
  const names = SKILLS.flatMap(({ id, name, words }) => [...new Set([id, name, ...words].map(plain))]);
  expect(new Set(names).size).toBe(names.length);
  for (const { why } of SKILLS) expect(why.sources.length > 0 || why.says.startsWith("No source")).toBe(true);
});

test("a skill is found by its id, its name or a word that figures use; a mistyped one gets its nearest neighbour", () => {
  expect(readSkill(" Production RAG ").id).toBe("rag");
  expect(() => readSkill("mlosp")).toThrow(
    expect.objectContaining({
      code: "skill.unknown",
      message: expect.stringContaining("Did you mean “mlops”?"),
    }),
  );
});

function plain(words: string): string {
  return words.toLowerCase().replaceAll("-", " ");
}
