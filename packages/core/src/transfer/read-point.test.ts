import { expect, test } from "vitest";
import type { InputError } from "../errors.ts";
import { pointWeight } from "./point-weight.ts";
import { readPayRange } from "./read-pay-range.ts";
import { pointWords, readPoint } from "./read-point.ts";

const TODAY = "2026-11-28";
const refusal = (act: () => unknown): InputError => {
  try {
    act();
  } catch (error) {
    return error as InputError;
  }
  throw new Error("it was accepted");
};

test.each([
  [
    "₹32-38 LPA, senior, recruiter, 12 Oct",
    "IN",
    "Senior, ₹32,00,000–38,00,000 a year, from a recruiter, 12 October 2026.",
  ],
  [
    "34 lakh, mid, offer, Kesarvana, 2026-11-02",
    "IN",
    "Mid, ₹34,00,000 a year, from an offer, Kesarvana, 2 November 2026.",
  ],
  [
    "1.1 crore, executive, colleague",
    "IN",
    "Executive, ₹1,10,00,000 a year, from a colleague, 28 November 2026.",
  ],
  [
    "senior, £95k–115k, recruiter, 12 Dec",
    "GB",
    "Senior, £95,000–115,000 a year, from a recruiter, 12 December 2025.",
  ],
  [
    "Oct 12 2026; comparable role; £88,000; mid-level",
    "GB",
    "Mid, £88,000 a year, from a comparable role, 12 October 2026.",
  ],
  [
    "$180k to $220k, senior, role",
    "US",
    "Senior, $180,000–220,000 a year, from a comparable role, 28 November 2026.",
  ],
  [
    "£7,500-8,500 a month, senior, offer",
    "GB",
    "Senior, £90,000–102,000 a year, from an offer, 28 November 2026.",
  ],
  [
    "£88k, mid, Acme, colleague, October 12, 2026",
    "GB",
    "Mid, £88,000 a year, from a colleague, Acme, 12 October 2026.",
  ],
  [
    "₹32-38 LPA, 2026-10-12, senior, recruiter",
    "IN",
    "Senior, ₹32,00,000–38,00,000 a year, from a recruiter, 12 October 2026.",
  ],
  ["3M, senior, offer, £95k", "GB", "Senior, £95,000 a year, from an offer, 3M, 28 November 2026."],
  [
    "£95k, senior, offer, Mayfair 12, 29 Feb",
    "GB",
    "Senior, £95,000 a year, from an offer, Mayfair 12, 29 February 2024.",
  ],
] as const)("“%s” is understood and said back", (line, market, words) => {
  expect(pointWords(readPoint(line, market, TODAY), market)).toBe(words);
});

test.each([
  ["senior, recruiter", "GB", "point.no-pay", /names no pay/],
  ["£95k, recruiter", "GB", "point.no-level", /entry, mid, senior or executive/],
  ["£95k, senior", "GB", "point.no-kind", /an offer, a recruiter/],
  ["£95k, senior, offer, 2027-01-01", "GB", "point.future", /1 January 2027 has not come yet/],
  ["£95k, senior, offer, Acme, from last week", "GB", "point.unclear-part", /“from last week”/],
  ["£95k, senior, offer, 12/10/2026", "GB", "point.unclear-part", /“12\/10\/2026” is neither/],
  ["£95k, senior, offer, October 2026", "GB", "point.unclear-part", /“October 2026”/],
  ["£95k, senior, offer, 31 June", "GB", "point.unclear-part", /“31 June”/],
  ["£95k, senior, offer, £20k bonus", "GB", "point.unclear-part", /“£20k bonus”/],
  ["$95k, senior, offer", "GB", "pay.foreign-currency", /nothing is converted/],
  ["32 LPA, senior, offer", "GB", "pay.foreign-currency", /not in GBP/],
  ["£115k-95k, senior, recruiter", "GB", "pay.reversed", /Write the lower end first/],
  ["2.5 lakh, senior, offer", "IN", "pay.unclear-period", /a month's pay or a year's/],
  ["£8,500, senior, offer", "GB", "pay.unclear-period", /a month's pay/],
  ["38 LPA CTC, senior, offer", "IN", "pay.not-base", /fixed part/],
] as const)("“%s” is not guessed at", (line, market, code, says) => {
  const { code: given, message } = refusal(() => readPoint(line, market, TODAY));
  expect(given).toBe(code);
  expect(message).toMatch(says);
});

test("one amount is a range of no width", () => {
  expect(readPayRange("£105,000", "GB").base).toEqual({ low: 105_000, high: 105_000 });
});

test("a point counts in full for a year, half after a year and a half, and no more after two", () => {
  expect(pointWeight("2025-11-28", TODAY)).toBe(1);
  expect(pointWeight("2025-05-28", TODAY)).toBeCloseTo(0.5, 2);
  expect(pointWeight("2024-11-28", TODAY)).toBe(0);
  expect(pointWeight("2024-02-29", "2025-02-28")).toBe(1);
});
