import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { amountWords, basisWords, sourceWords } from "./figure-words.ts";

const source = { publisher: "P", title: "T", published: "2026-05", quotedVia: "an outlet" };
const figure = (changes: Partial<Figure>): Figure =>
  ({
    unit: "money_per_year",
    currency: "USD",
    statistic: "range",
    amount: 1,
    source,
    basis: null,
    basisWords: null,
    ...changes,
  }) as Figure;

test.each([
  [{ amount: { low: 145_000, high: 190_000 } }, "$145,000–190,000 a year"],
  [{ amount: 300_000, statistic: "low" }, "from $300,000 a year"],
  [{ amount: 269_000, statistic: "high" }, "up to $269,000 a year"],
  [{ amount: { low: 2_000_000, high: 6_000_000 }, currency: "INR" }, "₹20,00,000–60,00,000 a year"],
  [{ amount: 570, unit: "money_per_day", currency: "GBP", statistic: "median" }, "£570 a day"],
  [{ amount: { low: 25, high: 40 }, unit: "percent", currency: null }, "25–40 %"],
  [{ amount: -18, unit: "percent", currency: null, statistic: "growth" }, "−18 %"],
  [{ amount: { low: 1.5, high: 1.8 }, unit: "ratio", currency: null }, "1.5–1.8 times"],
] as const)("an amount is said in its own unit and its own country's way: %j", (changes, words) => {
  expect(amountWords(figure(changes as Partial<Figure>))).toBe(words);
});

test("a basis that nobody stated is said to be unstated", () => {
  expect(basisWords(figure({}))).toBe("base or total is not said");
  expect(basisWords(figure({ basis: "posting-range" }))).toBe("base as advertised");
});

test("a figure read second-hand names the outlet", () => {
  expect(sourceWords(figure({}))).toBe("P, T (2026-05), read in an outlet");
});
