import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MARKET_CODES } from "@paycurve/core/money";
import { expect, test } from "vitest";
import { loadRoleFamilies, loadSkillTitles } from "../src/figures/index.ts";
import { computePremiums, premiumsText, readPremiums, readSnapshot } from "../src/snapshot/index.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

const ROOT = join(import.meta.dirname, "../../..");
const shipped = (name: string): string => readFileSync(join(ROOT, "snapshot", "aijobs", name), "utf8");
const snapshots = MARKET_CODES.map((market) => readSnapshot(shipped(`${market.toLowerCase()}.json`)));
const titles = loadSkillTitles(join(ROOT, "figures", "skill-titles.yaml"));

test("the shipped estimates are what the shipped snapshots give, byte for byte", () => {
  expect(premiumsText(computePremiums(snapshots, titles)) === shipped("premiums.json")).toBe(true);
});

test("estimates read back as they were written; other text is refused", () => {
  const estimates = computePremiums(snapshots, titles);
  expect(readPremiums(premiumsText(estimates))).toEqual(estimates);
  for (const text of ["", "{}", "null"]) {
    expect(() => readPremiums(text)).toThrow(
      expect.objectContaining({ code: "snapshot.premiums.unreadable" }),
    );
  }
});

test("every title that stands for a skill is one of a trade that is known", () => {
  const families = loadRoleFamilies(join(ROOT, "figures", "role-families.yaml"));
  const known = Object.values(families).flatMap((family) => family.titles);
  const named = [...titles.baseline.titles, ...Object.values(titles.skills).flat()];
  expect(named.filter((title) => !known.includes(title))).toEqual([]);
});

test("MLOps titles advertise less than the general machine learning engineer in the US; in the UK too few are known", () => {
  const { estimates } = readPremiums(shipped("premiums.json"));
  const of = (market: string) =>
    estimates.find((one) => one.skill === "mlops" && one.market === market)?.premium;
  expect(of("US")).toMatchObject({ percent: expect.closeTo(-11.93, 1), high: expect.closeTo(-5.99, 1) });
  expect(of("GB")).toEqual({ kind: "withheld", reason: "too-few", n: 3, needed: 8 });
});

test.each([
  ["a title that stands twice", "figures.skill-titles.repeated", "skills: { mlops: [A, A] }"],
  ["a skill nobody knows", "skill.unknown", "skills: { juggling: [B] }"],
  ["a skill by its name", "figures.skill-titles.name", "skills: { MLOps: [B] }"],
  ["a field nobody knows", "figures.file.invalid", "skills: { mlops: [B] }\nmore: 1"],
])("%s is refused", (_, code, skills) => {
  const text = `baseline: { says: the engineer, titles: [Engineer] }\n${skills}\n`;
  const file = scratchFile(scratchFolder(), "skill-titles.yaml", text);
  expect(() => loadSkillTitles(file)).toThrow(expect.objectContaining({ code }));
});
