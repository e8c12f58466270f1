import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  levelFromScope,
  SCOPE_ANSWERS,
  SCOPE_QUESTIONS,
  type ScopeAnswers,
  type ScopeQuestion,
  scopeSoFar,
} from "./index.ts";

test("before any answer every level of the test is open, and all five questions", () => {
  expect(scopeSoFar({})).toEqual({
    levels: ["entry", "mid", "senior"],
    found: null,
    open: Object.keys(SCOPE_QUESTIONS),
  });
});

test("who neither ships nor owns failures is entry, whatever the other answers will be", () => {
  const { levels, found } = scopeSoFar({ shipsToProduction: "helped", ownsFailures: "not-mine" });
  expect(levels).toEqual(["entry"]);
  expect(found).toMatchObject({ kind: "level", level: "entry" });
});

test("setting direction may be left unanswered: it changes no level", () => {
  const found = scopeSoFar({
    choosesModel: "alone",
    designsEvaluation: "helped",
    shipsToProduction: "alone",
    ownsFailures: "alone",
  });
  expect(found.levels).toEqual(["mid", "senior"]);
  expect(found.found).toMatchObject({ kind: "between", decidedBy: "designsEvaluation" });
  expect(found.open).toEqual(["setsDirection"]);
});

const answer = fc.constantFrom(...SCOPE_ANSWERS);
const all = fc.record({
  choosesModel: answer,
  designsEvaluation: answer,
  shipsToProduction: answer,
  ownsFailures: answer,
  setsDirection: answer,
});

test("property: what the whole test finds was open while answers were missing", () => {
  const questions = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  fc.assert(
    fc.property(all, fc.subarray(questions), (answers: ScopeAnswers, given) => {
      const { levels } = scopeSoFar(
        Object.fromEntries(given.map((question) => [question, answers[question]])),
      );
      const whole = levelFromScope(answers);
      for (const level of whole.kind === "level" ? [whole.level] : whole.levels)
        expect(levels).toContain(level);
      if (given.length === questions.length) expect(scopeSoFar(answers).found).toEqual(whole);
    }),
  );
});
