import { expect, test } from "vitest";
import { moneyOfMajor } from "../money/index.ts";
import { shortRange } from "./index.ts";

test.each([
  ["USD", 145_000, 190_000, "$145–190k"],
  ["USD", 80_000, 132_500, "$80–132.5k"],
  ["USD", 900_000, 1_200_000, "$900k–1.2m"],
  ["GBP", 90_000, 150_000, "£90–150k"],
  ["INR", 2_000_000, 6_000_000, "₹20–60 lakh"],
  ["INR", 8_000_000, 12_000_000, "₹80 lakh–1.2 crore"],
  ["INR", 2_000_000, 2_000_000, "₹20 lakh"],
] as const)(
  "a range in %s from %d to %d says symbol and unit once where both ends share them",
  (currency, low, high, says) => {
    expect(shortRange(moneyOfMajor(low, currency), moneyOfMajor(high, currency))).toBe(says);
  },
);
