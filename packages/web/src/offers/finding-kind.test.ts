import { type Finding, TRAP } from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { firstSentence, gravestFirst } from "./finding-kind.ts";

test("the trap comes first, then what costs money, doubts, what is known, and what is withheld", () => {
  const found = (check: string, severity: Finding["severity"]): Finding => ({
    check,
    severity,
    message: "",
    subject: "a",
  });
  const sorted = gravestFirst([
    found("preferences-unsaid", "info"),
    found("one-year-cliff", "info"),
    found("weak-base", "caution"),
    found("claw-back", "info"),
    found(TRAP, "caution"),
  ]);
  expect(sorted.map(({ check }) => check)).toEqual([
    TRAP,
    "claw-back",
    "weak-base",
    "one-year-cliff",
    "preferences-unsaid",
  ]);
});

test("a sentence does not end within an amount, and one alone has no rest", () => {
  expect(firstSentence("You pay $2.00 for what is worth $4.00. Ask.")).toEqual([
    "You pay $2.00 for what is worth $4.00.",
    "Ask.",
  ]);
  expect(firstSentence("No rest")).toEqual(["No rest", ""]);
});
