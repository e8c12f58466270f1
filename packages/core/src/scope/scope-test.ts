import { InputError } from "../errors.ts";
import { unknownWord } from "../unknown-word.ts";

/** The five questions of the scope test, asked of an ambiguous business problem, in the order they are asked. */
export const SCOPE_QUESTIONS = {
  choosesModel: "Decide whether it needs a model at all",
  designsEvaluation: "Design the evaluation that proves it works",
  shipsToProduction: "Ship it to production",
  ownsFailures: "Own its failures afterwards",
  setsDirection: "Set direction for others",
} as const;

/** One question of the scope test. */
export type ScopeQuestion = keyof typeof SCOPE_QUESTIONS;

/** How a person does one of these things. */
export const SCOPE_ANSWERS = ["alone", "helped", "not-mine"] as const;

/** An answer of the scope test. */
export type ScopeAnswer = (typeof SCOPE_ANSWERS)[number];

/** All five answers. */
export type ScopeAnswers = Readonly<Record<ScopeQuestion, ScopeAnswer>>;

/** The level that scope says, or two levels and the question that decides between them. */
export type ScopeLevel =
  | {
      readonly kind: "level";
      readonly level: "entry" | "mid" | "senior";
      readonly setsDirection: ScopeAnswer;
    }
  | {
      readonly kind: "between";
      readonly levels: readonly ["entry", "mid"] | readonly ["mid", "senior"];
      readonly decidedBy: ScopeQuestion;
      readonly setsDirection: ScopeAnswer;
    };

/**
 * Which level a person's scope is, whatever their title or years.
 * Setting direction changes no level; it is shown.
 *
 * Shape   five answers → a level, or two with the question that decides
 * Errors  InputError "scope.answer" naming the first missing or unknown answer
 * Source  PRODUCT, "Where do I stand?"
 * @example levelFromScope({ choosesModel: "helped", designsEvaluation: "alone", shipsToProduction: "alone", ownsFailures: "alone", setsDirection: "not-mine" }) // => { kind: "between", levels: ["mid", "senior"], decidedBy: "choosesModel", setsDirection: "not-mine" }
 */
export function levelFromScope(answers: ScopeAnswers): ScopeLevel {
  for (const question of Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[])
    requireAnswer(question, answers[question]);
  const alone = (question: ScopeQuestion): boolean => answers[question] === "alone";
  const { setsDirection } = answers;
  const missing = (pair: readonly ScopeQuestion[]): readonly ScopeQuestion[] =>
    pair.filter((one) => !alone(one));
  const production = missing(["shipsToProduction", "ownsFailures"]);
  const framing = missing(["choosesModel", "designsEvaluation"]);
  const [unshipped] = production;
  const [unframed] = framing;
  if (production.length === 2) return { kind: "level", level: "entry", setsDirection };
  if (unshipped) return { kind: "between", levels: ["entry", "mid"], decidedBy: unshipped, setsDirection };
  if (framing.length === 2) return { kind: "level", level: "mid", setsDirection };
  if (unframed) return { kind: "between", levels: ["mid", "senior"], decidedBy: unframed, setsDirection };
  return { kind: "level", level: "senior", setsDirection };
}

/**
 * An answer of the scope test as written.
 *
 * Shape   "alone", "helped" or "not-mine" in any case → ScopeAnswer
 * Errors  InputError "scope.answer.unknown"
 * @example readScopeAnswer("Alone") // => "alone"
 */
export function readScopeAnswer(text: string): ScopeAnswer {
  const answer = SCOPE_ANSWERS.find((one) => one === text.trim().toLowerCase());
  if (answer === undefined) throw unknownWord({ field: "scope.answer", value: text, known: SCOPE_ANSWERS });
  return answer;
}

function requireAnswer(question: ScopeQuestion, answer: ScopeAnswer | undefined): void {
  if (answer !== undefined && SCOPE_ANSWERS.includes(answer)) return;
  throw new InputError(
    "scope.answer",
    `me.scope.${question}: ${answer === undefined ? "no answer is given" : `“${answer}” is no answer`}; write ${SCOPE_ANSWERS.join(", ")}.`,
    { field: `me.scope.${question}`, accepted: SCOPE_ANSWERS },
  );
}

/**
 * What the scope test found, in words: the level, or the question that decides between two; and direction, which
 * changes neither.
 *
 * @example scopeWords({ kind: "level", level: "mid", setsDirection: "not-mine" }) // => "Your scope says mid. Setting direction for others (not yours) changes no level."
 */
export function scopeWords(scope: ScopeLevel): string {
  const direction = `Setting direction for others (${DIRECTION[scope.setsDirection]}) changes no level.`;
  if (scope.kind === "level") return `Your scope says ${scope.level}. ${direction}`;
  const [lower, upper] = scope.levels;
  const question = SCOPE_QUESTIONS[scope.decidedBy];
  return `Your scope says ${lower} to ${upper}. “${question}” decides: done alone, you are ${upper}. ${direction}`;
}

const DIRECTION: Readonly<Record<ScopeAnswer, string>> = {
  alone: "alone",
  helped: "helped",
  "not-mine": "not yours",
};
