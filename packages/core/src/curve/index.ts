export { type AdvertisedRanges, advertisedRanges } from "./advertised-ranges.ts";
export {
  type ComparedFigure,
  compareFigure,
  coversAllLevels,
  type FigureQuestion,
  type NotComparableFigure,
  type PositionedFigure,
} from "./compare-figure.ts";
export { placementNotes } from "./notes.ts";
export type { CellSource, CountedPay, Meaning, PayCell } from "./pay-cell.ts";
export {
  type CurveStep,
  PRINTED_SHARES,
  type PrintedQuantile,
  payCurve,
  printedQuantiles,
} from "./pay-curve.ts";
export { ordinal, percentileWords, wholePercentile } from "./percentile-words.ts";
export { isAnswered, place } from "./place.ts";
export type { LevelPlacement, Note, Person, PlacedPercentile, Placement } from "./placement.ts";
export { type PlacementDocument, placementDocument } from "./placement-document.ts";
export {
  inMajorUnits,
  type QuantilesDocument,
  type QuantilesQuestion,
  quantilesDocument,
} from "./quantiles.ts";
