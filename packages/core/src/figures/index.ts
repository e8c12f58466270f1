export { dateWords } from "./date-words.ts";
export { endsOf } from "./ends-of.ts";
export type {
  Amount,
  Basis,
  ClaimOrigin,
  Figure,
  FigureMarket,
  FigureSource,
  FigureUnit,
  LevelYears,
  PremiumTerms,
  Statistic,
} from "./figure.ts";
export {
  amountWords,
  bareAmount,
  basisWords,
  gradeWords,
  localAmountWords,
  sourceWords,
  standingWords,
} from "./figure-words.ts";
export { firstYearsWords } from "./first-years.ts";
export { countIndependentSources } from "./independent-sources.ts";
export { LEVELS, type Level, readLevel } from "./level.ts";
export { type FigureMeaning, meaningOf } from "./meaning-of.ts";
export { defineFigure, type ModelFigure, type ModelValue, valueOn } from "./model-figure.ts";
export { publishedBy } from "./published-by.ts";
export { DEFAULT_FAMILY, familyOf, type RoleFamilies } from "./role-families.ts";
export { shortAmount, shortRange } from "./short-amount.ts";
export { type FigureStanding, figureStanding, LEAST_SAMPLE } from "./standing.ts";
export { OEWS_TOP_CODE, readTopCode, type SurveyedWage } from "./top-code.ts";
export { STATISTICS, UNITS, VERDICTS } from "./vocabulary.ts";
