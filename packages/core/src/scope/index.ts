export { type ScopeLevelName, type ScopeSoFar, scopeSoFar } from "./scope-so-far.ts";
export {
  levelFromScope,
  readScopeAnswer,
  SCOPE_ANSWERS,
  SCOPE_QUESTIONS,
  type ScopeAnswer,
  type ScopeAnswers,
  type ScopeLevel,
  type ScopeQuestion,
  scopeWords,
} from "./scope-test.ts";
export { readSector, SECTORS, type Sector } from "./sector.ts";
