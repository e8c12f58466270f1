import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  levelFromScope,
  SCOPE_ANSWERS,
  type ScopeAnswer,
  type ScopeAnswers,
  type ScopeLevel,
} from "./scope-test.ts";

/** Answers in the order a (model), b (evaluation), c (ships), d (failures), e (direction). */
function scope(letters: string): ScopeAnswers {
  const said: Readonly<Record<string, ScopeAnswer>> = { a: "alone", h: "helped", n: "not-mine" };
  const [choosesModel, designsEvaluation, shipsToProduction, ownsFailures, setsDirection] = letters
    .split("")
    .map((letter) => said[letter] ?? "not-mine");
  return Object.freeze({
    choosesModel,
    designsEvaluation,
    shipsToProduction,
    ownsFailures,
    setsDirection,
  }) as ScopeAnswers;
}

function levels(result: ScopeLevel): string {
  return result.kind === "level" ? result.level : `${result.levels.join("–")} by ${result.decidedBy}`;
}

test.each([
  ["aaaaa", "senior"],
  ["aaaan", "senior"],
  ["nnaan", "mid"],
  ["hhaan", "mid"],
  ["ahaan", "mid–senior by designsEvaluation"],
  ["naaan", "mid–senior by choosesModel"],
  ["aaahn", "entry–mid by ownsFailures"],
  ["nnhan", "entry–mid by shipsToProduction"],
  ["aahhn", "entry"],
  ["nnnnn", "entry"],
] as const)("scope %s is %s", (letters, expected) => {
  expect(levels(levelFromScope(scope(letters)))).toBe(expected);
});

test("setting direction for others changes no level", () => {
  const answer = fc.constantFrom(...SCOPE_ANSWERS);
  fc.assert(
    fc.property(
      answer,
      answer,
      answer,
      answer,
      (choosesModel, designsEvaluation, shipsToProduction, ownsFailures) => {
        const found = SCOPE_ANSWERS.map((setsDirection) =>
          levels(
            levelFromScope({
              choosesModel,
              designsEvaluation,
              shipsToProduction,
              ownsFailures,
              setsDirection,
            }),
          ),
        );
        expect(new Set(found).size).toBe(1);
      },
    ),
  );
});

test("a missing or unknown answer is refused by name", () => {
  const { ownsFailures: _, ...missing } = scope("aaaaa");
  expect(() => levelFromScope(missing as ScopeAnswers)).toThrow(/me\.scope\.ownsFailures: no answer/);
  expect(() => levelFromScope({ ...scope("aaaaa"), choosesModel: "mostly" as ScopeAnswer })).toThrow(
    InputError,
  );
});
