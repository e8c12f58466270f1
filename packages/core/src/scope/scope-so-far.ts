import {
  levelFromScope,
  SCOPE_QUESTIONS,
  type ScopeAnswers,
  type ScopeLevel,
  type ScopeQuestion,
} from "./scope-test.ts";

/** A level that the scope test can find. */
export type ScopeLevelName = Extract<ScopeLevel, { kind: "level" }>["level"];

/** What the answers given so far leave open: every level that the missing ones could still lead to. */
export interface ScopeSoFar {
  /** Lowest first; one when nothing that is missing changes it. */
  readonly levels: readonly ScopeLevelName[];
  /** What the test finds, once no missing answer changes it; null before. */
  readonly found: ScopeLevel | null;
  /** The questions without an answer, in the order they are asked. */
  readonly open: readonly ScopeQuestion[];
}

/**
 * What the scope test can still find when some of its questions are not answered yet.
 *
 * Shape   any of the five answers → levels, lowest first, and the questions still open
 * Errors  InputError "scope.answer" for an unknown answer
 * Source  PRODUCT, "Where do I stand?"
 * @example scopeSoFar({ shipsToProduction: "helped", ownsFailures: "not-mine" }).levels // => ["entry"]
 */
export function scopeSoFar(answers: Partial<ScopeAnswers>): ScopeSoFar {
  const questions = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  const open = questions.filter((question) => answers[question] === undefined);
  const found = completions(answers, open).map(levelFromScope);
  const possible = new Set(found.flatMap((scope) => (scope.kind === "level" ? [scope.level] : scope.levels)));
  const same = found.every((scope) => describe(scope) === describe(found[0]));
  return {
    levels: SCOPE_LEVELS.filter((level) => possible.has(level)),
    found: same ? (found[0] ?? null) : null,
    open,
  };
}

const SCOPE_LEVELS: readonly ScopeLevelName[] = ["entry", "mid", "senior"];

/** Every way to answer what is open; "helped" leads nowhere that "not mine" does not. */
function completions(answers: Partial<ScopeAnswers>, open: readonly ScopeQuestion[]): ScopeAnswers[] {
  return open.reduce<Partial<ScopeAnswers>[]>(
    (partial, question) =>
      partial.flatMap((one) => [
        { ...one, [question]: "not-mine" },
        { ...one, [question]: "alone" },
      ]),
    [answers],
  ) as ScopeAnswers[];
}

function describe(scope: ScopeLevel | undefined): string {
  if (!scope) return "";
  return scope.kind === "level" ? scope.level : `${scope.levels.join(" ")} ${scope.decidedBy}`;
}
