import { MARKET_CODES } from "@paycurve/core/money";
import { isKnown, isOnlyCarried, panelWords, SKILLS, skillsDocument } from "@paycurve/core/skills";
import { findSkills } from "@paycurve/market/questions";
import { afterAll, describe, expect, test } from "vitest";
import { skillsView } from "../packages/cli/src/view/index.ts";
import { freshBundle } from "./bundle.ts";

const { bundle, remove } = freshBundle();
afterAll(remove);

const told = (market: string, skill?: string): string => {
  const found = findSkills(bundle, { market, skill });
  const view = skillsView(found, { columns: 100, paint: (_, text) => text });
  return `${view}\n${JSON.stringify(skillsDocument(found))}`;
};

test.each(["GB", "IN"])("nothing told of %s holds a dollar, for any skill", (market) => {
  for (const skill of [undefined, ...SKILLS.map(({ id }) => id)]) {
    expect(told(market, skill)).not.toMatch(/\$|USD|dollar/i);
  }
});

test("money is a premium in its own market only", () => {
  expect(told("US", "ai-skills")).toContain("$18,000");
});

test("every source of a reason is a figure that is held", () => {
  const ids = new Set(bundle.allFigures().map(({ id }) => id));
  expect(SKILLS.flatMap(({ why }) => why.sources).filter((id) => !ids.has(id))).toEqual([]);
});

test("every premium that is printed for a market is told there, or named as left out", () => {
  for (const market of MARKET_CODES) {
    const premiums = bundle.figures(market).filter(({ premium }) => premium !== null);
    const words = told(market);
    expect(premiums.filter(({ id }) => !words.includes(id))).toEqual([]);
  }
});

describe("fine-tuning in the US", () => {
  const [tuning] = skillsDocument(findSkills(bundle, { skill: "fine-tuning" })).skills;
  const record = (id: string) => tuning?.records.find((one) => one.id === id);

  test("the guide's band stands over its own baseline, beside KORE1's, which contradicts it", () => {
    expect(record("guide-us-finetune-premium")).toMatchObject({
      baseline: "a median AI salary in the US",
      partOfPay: "unsaid",
      low: 25,
      high: 40,
      standing: "claim",
      conflictsWith: expect.arrayContaining(["kore1-us-llm-premium"]),
    });
    expect(record("kore1-us-llm-premium")).toMatchObject({ baseline: null, partOfPay: "base", low: 15 });
  });

  test("a conflict is shown with both numbers", () => {
    expect(told("US", "llm-fine-tuning").replace(/\s+/g, " ")).toContain(
      "≠ 25–40 % here, 15–25 % in KORE1 (2026-05-01), US; kore1-us-llm-premium",
    );
  });
});

describe("fine-tuning in India", () => {
  const found = findSkills(bundle, { market: "IN", skill: "llm-fine-tuning" });

  test("is carried from the US as a ratio to test, and said to be", () => {
    const [tuning] = skillsDocument(found).skills;
    expect(tuning?.records.length).toBeGreaterThan(0);
    expect(new Set(tuning?.records.map(({ standing }) => standing))).toEqual(new Set(["carried"]));
    expect(told("IN", "llm-fine-tuning").replace(/\s+/g, " ")).toContain(
      "a ratio carried from the US, to be tested here; never money",
    );
  });

  test("begins with what is not known there", () => {
    expect(told("IN", "llm-fine-tuning")).toMatch(
      /^LLM fine-tuning: nothing is known of its premium in India/,
    );
  });
});

test("an estimate of ours that is carried is said to be, though nothing printed is", () => {
  const words = told("GB", "computer-vision").replace(/\s+/g, " ");
  expect(words).toMatch(/^Computer vision: nothing is known .* itself\. US ratios are carried, to be tested/);
});

test.each(MARKET_CODES)(
  "no block told of %s holds two baselines, nor two sources that name none",
  (market) => {
    const { skills } = findSkills(bundle, { market });
    for (const { panels } of skills) {
      const heads = panels.map((panel) => `${panelWords(panel)}, ${panel.unit}`);
      expect(new Set(heads).size).toBe(heads.length);
      for (const { baseline, records } of panels) {
        expect(new Set(records.map((record) => record.baseline))).toEqual(new Set([baseline]));
        const sources = records.map(({ source: { url, title } }) => `${url} ${title}`);
        if (baseline === null) expect(new Set(sources).size).toBe(1);
      }
    }
  },
);

test.each(MARKET_CODES)("what nobody stands behind is told apart in %s, and stands in no panel", (market) => {
  for (const { records, panels, rejected } of findSkills(bundle, { market }).skills) {
    const drawn = panels.flatMap((panel) => panel.records);
    expect(new Set([...drawn, ...rejected])).toEqual(new Set(records));
    expect(drawn.length + rejected.length).toBe(records.length);
    expect(drawn.filter(({ standing }) => standing === "rejected")).toEqual([]);
    expect(rejected.filter(({ standing }) => standing !== "rejected")).toEqual([]);
  }
});

test.each([
  ["GB", "llm-fine-tuning", true],
  ["GB", "mlops", true],
  ["GB", "research", false],
  ["US", "llm-fine-tuning", false],
  ["IN", "context-engineering", false],
])("whether all that is known in %s of %s is carried: %s", (market, skill, carried) => {
  expect(findSkills(bundle, { market, skill }).skills.map(isOnlyCarried)).toEqual([carried]);
});

test("a skill that nothing is known of has no answer, in words and in its document", () => {
  const { skills } = findSkills(bundle, { market: "IN", skill: "context-engineering" });
  expect(skills.map(isKnown)).toEqual([false]);
  expect(skills[0]?.estimates).toEqual({ kind: "withheld", reason: "no-data", n: 0, needed: null });
});
