import { endsOf, type Figure } from "../figures/index.ts";
import { MARKETS, MINOR_UNITS_PER_MAJOR, majorUnits } from "../money/index.ts";
import type { ComparedFigure } from "./compare-figure.ts";
import type { LevelPlacement, Placement } from "./placement.ts";
import { inMajorUnits } from "./quantiles.ts";

/**
 * A placement as the JSON document that scripts hold on to.
 *
 * Shape   Placement → document; `level` or `levels`, figures with a position or why not, what is withheld as a value
 * Units   money in major units of the market's currency, unrounded; fractions 0…1
 * Source  CONTRACT, `place --json`
 */
export function placementDocument(placement: Placement) {
  const { market, level, levels, pay, counted } = placement;
  const asked = placement.byLevel.filter((step) => step.asked);
  return {
    market,
    currency: MARKETS[market].currency,
    ...(level ? { level } : { levels }),
    pay: majorUnits(pay),
    ...(counted && { years: counted.years }),
    figures: placement.figures.map(figureEntry),
    allLevels: placement.allLevels.map((figure) => ({ id: figure.id, ...facts(figure) })),
    independentSources: placement.independentSources,
    percentile: percentileEntry(placement),
    quantiles: asked.flatMap(({ level, quantiles }) =>
      inMajorUnits(quantiles).map((quantile) => ({ ...quantile, level })),
    ),
    curve: placement.byLevel.map(levelEntry),
    notes: placement.notes,
  };
}

/** The document of `placementDocument`. */
export type PlacementDocument = ReturnType<typeof placementDocument>;

function figureEntry(compared: ComparedFigure) {
  const { figure } = compared;
  if ("notComparable" in compared) return { id: figure.id, notComparable: compared.notComparable };
  const { position, fraction } = compared;
  return { id: figure.id, position, ...(fraction !== null && { fraction }), ...facts(figure) };
}

function facts(figure: Figure) {
  const { low, high } = endsOf(figure);
  const { statistic, basis, quality, conflictsWith, source } = figure;
  const { publisher, title, url, published } = source;
  return { low, high, statistic, basis, publisher, title, url, published, quality, conflictsWith };
}

function levelEntry(step: LevelPlacement) {
  const { level, asked, n, nEffective, median, pooledWith, percentile, ranges } = step;
  return {
    level,
    asked,
    n,
    nEffective,
    median: median === null ? null : median / MINOR_UNITS_PER_MAJOR,
    pooledWith,
    quantiles: inMajorUnits(step.quantiles),
    percentile: "mid" in percentile ? percentile : { withheld: percentile },
    ranges,
  };
}

function percentileEntry({ percentile, counted }: Placement) {
  if (!("mid" in percentile)) return { withheld: percentile };
  return { ...percentile, meaning: counted?.meaning ?? null, source: counted?.sources ?? [] };
}
