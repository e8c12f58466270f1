import { expect, test } from "vitest";
import { meaningOf } from "./meaning-of.ts";

const figure = (
  publisher: string,
  basis: "base" | "posting-range" | null,
  basisWords: string | null = null,
) => Object.freeze({ basis, basisWords, source: Object.freeze({ publisher }) });

test.each([
  ["the range of a posting", figure("A job board", "posting-range", "base in posting"), "advertised"],
  ["what the statistics office found", figure("ONS", null), "official"],
  ["what someone is hired at", figure("A recruiter", "base", "starting salary"), "paid"],
  ["a base that nobody explains", figure("A recruiter", "base"), "unsaid"],
  ["what others say the office found", figure("BLS (as quoted)", null, "annual wage"), "unsaid"],
  ["what nobody found at the office", figure("ONS (claimed; not confirmed)", null), "unsaid"],
  ["a posting that the office counted", figure("ONS", "posting-range"), "advertised"],
] as const)("%s has its meaning", (_, described, meaning) => {
  expect(meaningOf(described)).toBe(meaning);
});
