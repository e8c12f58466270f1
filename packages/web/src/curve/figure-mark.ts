import {
  bareAmount,
  endsOf,
  type Figure,
  type FigureMeaning,
  meaningOf,
  shortAmount,
} from "@paycurve/core/figures";

/** How a published figure is drawn: its shape is its statistic. */
export type MarkShape = "range" | "floor" | "ceiling" | "span" | "point" | "percentiles" | "mean";

/** One mark of the chart: a published figure, or the figures of one published distribution. */
export interface FigureMark {
  /** The first figure's, by which its source card is found. */
  readonly id: string;
  readonly shape: MarkShape;
  readonly meaning: FigureMeaning;
  readonly figures: readonly Figure[];
  /** The least and the greatest amount it states, in major units. */
  readonly low: number;
  readonly high: number;
  readonly label: string;
  /** Who prints it, and how much, where a label stands on both sides of its mark. */
  readonly sides: readonly [publisher: string, amount: string];
  /** The label where there is little room. */
  readonly shortLabel: string;
}

/**
 * A single figure as a mark.
 *
 * Shape   a figure in its market's own money, whether its publisher has others beside it → mark
 */
export function figureMark(figure: Figure, amongSeveral: boolean): FigureMark {
  const { low, high } = endsOf(figure);
  const amount = shortAmount(figure) ?? "";
  const { publisher } = figure.source;
  const detail = figure.levelYears ? yearsWords(figure) : amongSeveral ? roleWords(figure) : figure.scope;
  return {
    id: figure.id,
    shape: shapeOf(figure),
    meaning: meaningOf(figure),
    figures: [figure],
    low: low ?? high ?? 0,
    high: high ?? low ?? 0,
    label: [publisherName(publisher), detail].filter(Boolean).join(", ").concat(` ${amount}`),
    shortLabel: `${publisherName(publisher)} ${amount}`,
    sides: [publisherName(publisher), amount],
  };
}

/**
 * The percentiles of one published distribution as a mark.
 *
 * Shape   at least one percentile or median of one publisher, role and period → mark
 */
export function distributionMark(figures: readonly [Figure, ...Figure[]]): FigureMark {
  const [first] = figures;
  const amounts = figures.map(({ amount }) => Number(amount));
  const role = withoutBrackets(first.role);
  const withBonus = first.basis === "total" ? ", bonus included" : "";
  return {
    id: (figures.find(({ statistic }) => statistic === "median") ?? first).id,
    shape: "percentiles",
    meaning: meaningOf(first),
    figures,
    low: Math.min(...amounts),
    high: Math.max(...amounts),
    label: `${first.source.publisher}, ${role.toLowerCase()}, ${first.period.slice(0, 4)}${withBonus}`,
    shortLabel: `${first.source.publisher}, ${role.toLowerCase().replace(/ and .*$/, "")}${withBonus && ", with bonus"}`,
    sides: [first.source.publisher, `${role.toLowerCase()}${withBonus}`],
  };
}

/**
 * A floor and a ceiling that one publisher prints of one role, as one mark: open towards each other, for what lies
 * between is not said.
 */
export function spanMark(floor: Figure, ceiling: Figure): FigureMark {
  const base = figureMark(floor, false);
  const name = publisherName(floor.source.publisher);
  return {
    ...base,
    shape: "span",
    figures: [floor, ceiling],
    high: Number(ceiling.amount),
    label: [name, floor.basisWords].filter(Boolean).join(", "),
    shortLabel: name,
  };
}

/**
 * An average that nobody owns, as a mark kept out of every curve.
 */
export function averageMark(average: Figure): FigureMark {
  const label = `the ${bareAmount(average)} average, in no curve`;
  return { ...figureMark(average, false), label, shortLabel: `${bareAmount(average)} average` };
}

const SHAPES: Partial<Record<Figure["statistic"], MarkShape>> = {
  range: "range",
  low: "floor",
  high: "ceiling",
  mean: "mean",
};

function shapeOf({ statistic }: Figure): MarkShape {
  return SHAPES[statistic] ?? "point";
}

function publisherName(publisher: string): string {
  return withoutBrackets(publisher.replace(/^\(unnamed.*\)$/, "Unnamed report"));
}

function yearsWords({ levelYears }: Figure): string {
  const { from, to } = levelYears ?? { from: 0, to: null };
  return to === null ? `${from} years and more` : `${from} to ${to} years`;
}

function roleWords({ role }: Figure): string {
  return withoutBrackets(role).replace(/^([A-Z])(?=[a-z])/, (letter) => letter.toLowerCase());
}

/** A name without what follows it in brackets, which tells how it was read or filed. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\(.*\)$/, "");
}
