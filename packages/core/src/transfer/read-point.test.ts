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

test.each([
  ["25/06/2026", "2026-06-25"],
  ["06/25/2026", "2026-06-25"],
  ["5.5.2026", "2026-05-05"],
  ["12 Oct 2026", "2026-10-12"],
  ["today", TODAY],
])("“%s” is a day that can be read in one way alone", (day, date) => {
  expect(readPoint(`£78k, mid, colleague, ${day}`, "GB", TODAY)).toMatchObject({ date, company: null });
});

test.each([
  ["01/06/2024", "1 June 2024 or 6 January 2024"],
  ["12.10.2026", "12 October 2026 or 10 December 2026"],
  ["1-6-2024", "1 June 2024 or 6 January 2024"],
])("“%s” is refused, for it can be read in two ways", (day, ways) => {
  for (const market of ["GB", "US", "IN"] as const) {
    const { code, message } = refusal(() => readPoint(`${day}, mid, colleague, 78k`, market, TODAY));
    expect(code).toBe("point.unclear-day");
    expect(message).toContain(
      `can be read two ways, ${ways}. Write the month by its name, such as 12 Oct 2026`,
    );
  }
});

test.each([
  "Oct 2026",
  "October",
  "2026-10",
  "10/2026",
  "12/10",
  "12/10/26",
  "2026",
  "2026-02-30",
  "2026-13-01",
  "12 October 26",
  "12th of Oct",
  "12-Oct-2026",
  "12Oct2026",
  "12 Octobre 2026",
  "30 Feb",
  "31 June",
  "yesterday",
  "last week",
  "from last week",
  "two weeks ago",
  "on Monday",
  "end of September",
  "Q3 2026",
  "summer 2026",
])(
  "“%s” is meant for a day and no company: it is refused with what is accepted, wherever it stands",
  (day) => {
    for (const line of [`£78k, mid, colleague, ${day}`, `${day}, mid, colleague, 78k`]) {
      const { code, message } = refusal(() => readPoint(line, "GB", TODAY));
      expect(code).toBe("point.unclear-day");
      expect(message).toContain(
        `“${day}” is not understood. Write a day, such as 12 Oct 2026, or 2026-10-12`,
      );
    }
  },
);

test.each([
  "Acme",
  "3M",
  "37signals",
  "23andMe",
  "Mayfair 12",
  "Monday.com",
  "Spring Health",
  "Mayflower",
  "Fallow & Sons",
  "Ünder Öl",
])("“%s” is a company's name", (company) => {
  expect(readPoint(`£99k, senior, offer, 1 Sep, ${company}`, "GB", TODAY).company).toBe(company);
});

test.each([
  "$5",
  "$150k",
  "£20k bonus",
  "15% bonus",
  "10 per cent",
  "20k",
  "bonus of 5m",
  "120000",
  "EUR 90",
  "40 LPA",
  "!!",
  "7",
])("“%s” is no company's name: a name holds a letter, and no amount", (part) => {
  const { code, message } = refusal(() => readPoint(`£99k, senior, offer, 1 Sep, ${part}`, "GB", TODAY));
  expect(code).toBe("point.unclear-part");
  expect(message).toContain(`“${part}” is neither pay, level, source nor day, and no company's name`);
});

test.each([
  ["Acme, Beta", "“Beta” is neither pay, level, source nor day, and the company is already “Acme”"],
  ["Acme, 2026-09-02", "“2026-09-02” is a second day"],
  ["mid", "“mid” is a second level"],
  ["recruiter", "“recruiter” is a second source"],
])("of “%s” the second part is refused by name", (parts, says) => {
  const { message } = refusal(() => readPoint(`£99k, senior, offer, 1 Sep, ${parts}`, "GB", TODAY));
  expect(message).toContain(says);
});

test.each([
  ["£80k mid offer", /“£80k mid offer” says several things at once\. Separate pay, level and where/],
  ["£80k, mid offer", /“mid offer” says several things at once\. Separate pay, level and where/],
  ["£80k mid, offer", /“£80k mid” says several things at once\. Separate pay, level and where/],
  ["80k senior recruiter 12 Oct", /Separate pay, level and where it is from by commas/],
  ["£100k, Senior ML Engineer, offer", /If that is meant by “Senior ML Engineer”, write it alone: senior\./],
  ["£100k, senior, offer from Acme", /If that is meant by “offer from Acme”, write it alone: offer\./],
])("“%s” is not understood, and says how to write it", (line, says) => {
  expect(refusal(() => readPoint(line, "GB", TODAY)).message).toMatch(says);
});

test("commas set parts apart without a space behind them too, but not within an amount", () => {
  expect(readPoint("£1,05,000,senior,offer,Acme", "GB", TODAY)).toEqual(
    readPoint("£105,000, senior, offer, Acme", "GB", TODAY),
  );
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
