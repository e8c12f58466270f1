export { type AdvertisedRanges, advertisedRanges } from "./advertised-ranges.ts";
export {
  type ComparedFigure,
  compareFigure,
  coversAllLevels,
  type FigureQuestion,
  type NotComparableFigure,
  type PositionedFigure,
  whyNotCompared,
} from "./compare-figure.ts";
export { type HeadlineAverage, type HeadlinePlace, headlineAverage } from "./headline-average.ts";
export { countedPayOf, type LevelRanges, type MarketData } from "./market-data.ts";
export { placementNotes } from "./notes.ts";
export { type Opening, openingOf } from "./opening.ts";
export { axisTicks, type PayAxis, payAxis, roundStep, shareAlong } from "./pay-axis.ts";
export type { CellSource, CountedPay, Meaning, PayCell } from "./pay-cell.ts";
export {
  type CurveStep,
  PRINTED_SHARES,
  type PrintedQuantile,
  payCurve,
  printedQuantiles,
} from "./pay-curve.ts";
export {
  histogramOfRanges,
  mostRepeated,
  payAt,
  payCellOf,
  type RangeCount,
  type RangeEnd,
} from "./pay-ranges.ts";
export { bandWords, ordinal, percentileWords, placeWords, wholePercentile } from "./percentile-words.ts";
export { isAnswered, place } from "./place.ts";
export type { LevelPlacement, Note, Person, PlacedPercentile, Placement } from "./placement.ts";
export { type PlacementDocument, placementDocument } from "./placement-document.ts";
export {
  inMajorUnits,
  type QuantilesDocument,
  type QuantilesQuestion,
  quantilesDocument,
} from "./quantiles.ts";
export { verdictWords } from "./verdict.ts";
export { type WhatMoves, whatMoves } from "./what-moves.ts";
