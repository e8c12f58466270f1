export {
  type CarriedStructure,
  type ComparedMarkets,
  type ComparedStep,
  carriedStructure,
} from "./carried-structure.ts";
export type { CountedPoint, PointStanding } from "./counted-points.ts";
export { type LevelPosterior, levelPosterior } from "./level-posterior.ts";
export type { LocalData } from "./local-data.ts";
export { type LocalDocument, localDocument } from "./local-document.ts";
export {
  type BorneLevel,
  type Interval,
  isBorne,
  type LevelPay,
  type LevelWithheld,
  type LocalLevel,
} from "./local-level.ts";
export { type LocalMarket, localMarket } from "./local-market.ts";
export { type LocalNote, localNotes } from "./local-notes.ts";
export { type LocalPoint, POINT_KINDS, type PointKind } from "./local-point.ts";
export { type LocalAmounts, localAmounts, localFinding, STANDING_SIGNS, stepWords } from "./local-words.ts";
export type { LogObservation } from "./log-observation.ts";
export { type LevelStep, type LogSpread, levelsOf, type MarketStructure } from "./market-structure.ts";
export { type Mixture, mixtureQuantile, type NormalPart, widened } from "./mixture.ts";
export { type OfficialPay, officialPay, standsBetween } from "./official-check.ts";
export { type OfficialWords, officialWords } from "./official-words.ts";
export { payUnit } from "./pay-unit.ts";
export { pointWarning } from "./point-warning.ts";
export { type ReadPayRange, rangeWords, readPayRange } from "./read-pay-range.ts";
export { POINT_EXAMPLES, pointWords, readPoint } from "./read-point.ts";
export {
  LEAST_CELL,
  type MeasuredStep,
  type MeasuredStructure,
  measuredStructure,
  STEP_LEVELS,
  stepsByTitle,
} from "./reference-structure.ts";
export { type Standing, type TestedStep, testedStep } from "./step-standing.ts";
export { MEDIAN_VARIANCE, type TitleCell, titleCell } from "./title-cell.ts";
