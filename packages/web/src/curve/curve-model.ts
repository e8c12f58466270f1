import {
  axisTicks,
  type CountedPay,
  type CurveStep,
  coversAllLevels,
  headlineAverage,
  type MarketData,
  mostRepeated,
  type PayAxis,
  payAxis,
  type RangeCount,
  whyNotCompared,
} from "@paycurve/core/curve";
import { type Figure, LEVELS, type Level, meaningOf } from "@paycurve/core/figures";
import { MARKETS, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import { averageMark, distributionMark, type FigureMark, figureMark, spanMark } from "./figure-mark.ts";
import { type Strokes, strokesOf } from "./strokes.ts";

/** One level as it is drawn. */
export interface CurveRow {
  readonly level: Level;
  /** Null where no posting was counted. */
  readonly step: CurveStep | null;
  readonly strokes: Strokes | null;
  readonly repeated: RangeCount | null;
  readonly figures: readonly FigureMark[];
  /** How many published figures of the level are held but not drawn. */
  readonly undrawn: number;
}

/** Everything of a curve that does not depend on who looks at it. */
export interface CurveModel {
  readonly axis: PayAxis;
  readonly ticks: readonly { readonly pay: number; readonly major: boolean }[];
  /** Highest level first, as it is drawn. */
  readonly rows: readonly CurveRow[];
  readonly unlevelled: readonly FigureMark[];
}

/**
 * A market's curve, ready to be drawn: its axis, its levels, and each figure that has a place on it.
 *
 * Shape   market data, its counted pay and the curve of that → model
 */
export function curveModel(data: MarketData, counted: CountedPay, steps: readonly CurveStep[]): CurveModel {
  const drawn = LEVELS.map((level) => ({ level, figures: figuresAt(level, data) }));
  const marks = drawn.flatMap(({ figures }) => figures.drawn.flatMap(({ low, high }) => [low, high]));
  const axis = payAxis(
    counted.cells.map(({ midpoints }) => midpoints),
    marks.map((major) => major * MINOR_UNITS_PER_MAJOR),
  );
  const rows = drawn.map(({ level, figures }): CurveRow => {
    const cell = counted.cells.find((one) => one.level === level);
    return {
      level,
      step: steps.find((one) => one.level === level) ?? null,
      strokes: cell ? strokesOf(cell.midpoints, axis) : null,
      repeated: mostRepeated(data.levels.find((one) => one.level === level)?.ranges ?? []),
      figures: figures.drawn,
      undrawn: figures.undrawn,
    };
  });
  return {
    axis,
    ticks: ticksOf(axis),
    rows: rows.filter(({ step, figures }) => step !== null || figures.length > 0).toReversed(),
    unlevelled: unlevelledMarks(data),
  };
}

/** The amounts that are labelled, every other one only where there is room. */
export function ticksOf(axis: PayAxis): CurveModel["ticks"] {
  return axisTicks({ ...axis, step: axis.step / 2 }).map((pay) => ({ pay, major: pay % axis.step === 0 }));
}

interface LevelFigures {
  readonly drawn: readonly FigureMark[];
  readonly undrawn: number;
}

function figuresAt(level: Level, { market, family, figures }: MarketData): LevelFigures {
  const own = figures.filter(
    (figure) => figure.level === level && figure.family === family && figure.unit === "money_per_year",
  );
  const placed = own.filter((figure) => whyNotCompared(figure, { market, family, levels: [level] }) === null);
  const publishers = placed.map(({ source }) => source.publisher);
  const several = (figure: Figure): boolean =>
    publishers.filter((publisher) => publisher === figure.source.publisher).length > 1;
  const drawn = placed
    .map((figure) => figureMark(figure, several(figure)))
    .sort((a, b) => b.high - a.high || b.low - a.low);
  return { drawn, undrawn: own.length - placed.length };
}

function unlevelledMarks(data: MarketData): FigureMark[] {
  const { market, family, figures } = data;
  const listed = figures.filter((figure) => coversAllLevels(figure, { market, family }));
  const average = headlineAverage({ market, family, figures, counted: null });
  return [
    ...officialDistributions(data),
    ...listed.flatMap((figure) => listedMark(figure, listed)),
    ...(average ? [averageMark(average.figure)] : []),
  ];
}

/** A figure's own mark, or one for a floor and its ceiling; a ceiling with a floor has none of its own. */
function listedMark(figure: Figure, listed: readonly Figure[]): FigureMark[] {
  const other = listed.find(
    (one) =>
      one.source.publisher === figure.source.publisher &&
      one.role === figure.role &&
      [one.statistic, figure.statistic].toSorted().join(" ") === "high low",
  );
  if (!other) return [figureMark(figure, false)];
  return figure.statistic === "low" ? [spanMark(figure, other)] : [];
}

const DISTRIBUTED = new Set<Figure["statistic"]>(["p10", "p25", "median", "p75", "p90"]);

/** Percentiles that a statistics office prints of one occupation and year, together. */
function officialDistributions({ figures, market }: MarketData): FigureMark[] {
  const groups = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const { source, role, period, statistic, unit, currency } = figure;
    const own = currency === MARKETS[market].currency && unit === "money_per_year";
    if (!own || !DISTRIBUTED.has(statistic) || meaningOf(figure) !== "official") continue;
    const key = `${source.publisher} ${role} ${period}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map(distributionMark);
}
