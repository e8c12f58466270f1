import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "./add-days.ts";
import { addMonths, monthsBetween, yearsBetween } from "./add-months.ts";
import { isCalendarDate, readCalendarDate } from "./read-calendar-date.ts";

test.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (text) => {
  expect(readCalendarDate(text)).toBe(text);
});

test.each([
  "2025-02-29",
  "1900-02-29",
  "2025-13-01",
  "2025-00-10",
  "2025-04-31",
  "0000-01-01",
  "2025-1-1",
  "",
  20250101,
  null,
])("%s is no day, and its refusal names the field and what is accepted", (value) => {
  expect(isCalendarDate(value)).toBe(false);
  const refusal = refusalOf(() => readCalendarDate(value, "vestingStart"));
  expect(refusal.code).toBe("calendar.date.invalid");
  expect(refusal.details.field).toBe("vestingStart");
  expect(refusal.message).toContain("YYYY-MM-DD");
});

test("a chain of months keeps the day it began on", () => {
  const days = [1, 2, 3, 13].map((months) => addMonths("2027-01-31", months));
  expect(days).toEqual(["2027-02-28", "2027-03-31", "2027-04-30", "2028-02-29"]);
});

test("a wished day of the month gives way to the last one of a shorter month", () => {
  expect(addMonths("2025-01-15", 1, 30)).toBe("2025-02-28");
  expect(addMonths("2025-02-28", 1, 5)).toBe("2025-03-05");
});

test("days cross leap years and centuries", () => {
  expect(addDays("1900-02-28", 1)).toBe("1900-03-01");
  expect(addDays("2000-02-28", 1)).toBe("2000-02-29");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("1970-01-01", "2026-11-23")).toBe(20_780);
});

test("years between count whole ones, either way", () => {
  expect(yearsBetween("2020-06-15", "2026-06-14")).toBe(5);
  expect(yearsBetween("2026-06-15", "2020-06-15")).toBe(-6);
  expect(yearsBetween("2026-06-15", "2026-06-20")).toBe(0);
});

test("no day lies past the year 9999", () => {
  expect(refusalOf(() => addDays("9999-12-31", 1)).code).toBe("calendar.date.range");
  expect(refusalOf(() => addMonths("0001-01-01", -1)).code).toBe("calendar.date.range");
});

const day = fc.integer({ min: 0, max: 365 * 400 }).map((days) => addDays("1800-01-01", days));

test("days added and days between undo each other, and agree with the platform's calendar", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      const landed = addDays(date, days);
      expect(daysBetween(date, landed)).toBe(days);
      expect(isCalendarDate(landed)).toBe(true);
      expect(landed).toBe(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test("months between is the most months that do not overshoot", () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = one <= other ? [one, other] : [other, one];
      const months = monthsBetween(from, to);
      expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true);
      expect(monthsBetween(to, from)).toBe(0 - months);
    }),
  );
});

function refusalOf(act: () => unknown): InputError {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
