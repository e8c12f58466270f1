import { countIndependentSources, type Figure } from "../figures/index.ts";
import { inCurrency, MARKETS, type Money } from "../money/index.ts";
import {
  effectiveSize,
  neededSize,
  percentileOf,
  rowCount,
  type Withheld,
  withheld,
} from "../stats/index.ts";
import { advertisedRanges } from "./advertised-ranges.ts";
import { compareFigure, coversAllLevels } from "./compare-figure.ts";
import { placementNotes } from "./notes.ts";
import type { CountedPay, PayCell } from "./pay-cell.ts";
import { payCurve } from "./pay-curve.ts";
import type { LevelPlacement, Person, PlacedPercentile, Placement } from "./placement.ts";

/**
 * Where a person stands on their own market's pay curve: against each published figure of their level,
 * and among the postings counted there.
 *
 * Shape   a person, published figures of any market, counted pay (null when there is none) → Placement
 * Units   pay in minor units per year of the market's currency
 * Errors  InputError "money.foreign" when the pay is in another market's currency
 * Source  PRODUCT, “Where do I stand?”; METHODS; docs/methods/percentile.md
 */
export function place(person: Person, figures: readonly Figure[], counted: CountedPay | null): Placement {
  inCurrency(person.pay, MARKETS[person.market].currency);
  const local = figures.filter(({ market }) => market === person.market);
  const compared = local
    .filter((figure) => !coversAllLevels(figure, person))
    .map((figure) => compareFigure(figure, person));
  const byLevel = counted ? placedLevels(person, counted) : [];
  const [first, second] = person.levels;
  const placement = {
    market: person.market,
    family: person.family,
    level: second ? null : first,
    levels: second ? ([first, second] as const) : null,
    pay: person.pay,
    figures: compared,
    allLevels: local.filter((figure) => coversAllLevels(figure, person)),
    independentSources: countIndependentSources(
      compared.flatMap((one) => ("position" in one ? [one.figure] : [])),
      figures,
    ),
    percentile: overallPercentile(byLevel.filter(({ asked }) => asked)),
    byLevel,
    counted,
  };
  return { ...placement, notes: placementNotes({ placement, figures: local }) };
}

/**
 * Whether anything that was asked could be answered.
 *
 * Shape   a placement → true when a figure has a position or a percentile is given
 */
export function isAnswered({ figures, percentile }: Placement): boolean {
  return "mid" in percentile || figures.some((figure) => "position" in figure);
}

function placedLevels({ levels, pay }: Person, { cells }: CountedPay): LevelPlacement[] {
  const curve = payCurve(cells);
  return cells.flatMap((cell, index) => {
    const step = curve[index];
    if (!step) return [];
    const asked = levels.some((level) => level === cell.level);
    return [
      { ...step, asked, percentile: percentileIn(cell, pay), ranges: advertisedRanges(cell, pay.minorUnits) },
    ];
  });
}

function percentileIn({ midpoints }: PayCell, pay: Money): PlacedPercentile | Withheld {
  const needed = neededSize(0.5);
  const size = effectiveSize(midpoints);
  if (rowCount(midpoints) === 0) return withheld("no-data", 0, needed);
  if (size < needed) return withheld("too-few", size, needed);
  const { mid, low, high, n, nEffective } = percentileOf(midpoints, pay.minorUnits, size);
  return { mid, low, high, n, nEffective };
}

function overallPercentile(asked: readonly LevelPlacement[]): PlacedPercentile | Withheld {
  const [one, other] = asked.map(({ percentile }) => percentile);
  if (!one) return withheld("no-data", 0, neededSize(0.5));
  if (!other || !("mid" in one)) return one;
  if (!("mid" in other)) return other;
  return {
    mid: null,
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    n: one.n + other.n,
    nEffective: one.nEffective + other.nEffective,
  };
}
