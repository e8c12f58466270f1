import { endsOf, type Figure, figureStanding, type Level } from "../figures/index.ts";
import { type Market, type Money, majorUnits } from "../money/index.ts";

/** What a published figure is compared with. */
export interface FigureQuestion {
  readonly market: Market;
  readonly family: string;
  readonly levels: readonly Level[];
  readonly pay: Money;
}

/** Where the pay lies to a figure. `fraction` of the way up, only inside a range with two ends that differ. */
export interface PositionedFigure {
  readonly figure: Figure;
  readonly position: "below" | "within" | "above";
  readonly fraction: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure that the pay is not compared with, and why. */
export interface NotComparableFigure {
  readonly figure: Figure;
  readonly notComparable: string;
}

/** Either of the two. */
export type ComparedFigure = PositionedFigure | NotComparableFigure;

/**
 * Where a pay lies to one published figure, or why the two are not compared.
 * Only like is compared with like: the same market in its own currency, the same trade, the same level, base with base.
 *
 * Shape   a figure, the question → position | reason; equal to an end counts as within
 * Units   low and high in major units per year; a floor has no high, a ceiling no low
 * Source  CONTRACT, `place`
 */
export function compareFigure(figure: Figure, question: FigureQuestion): ComparedFigure {
  const notComparable = whyNotCompared(figure, question);
  if (notComparable !== null) return { figure, notComparable };
  const { low, high } = endsOf(figure);
  const pay = majorUnits(question.pay);
  const position = low !== null && pay < low ? "below" : high !== null && pay > high ? "above" : "within";
  const measured = position === "within" && low !== null && high !== null && low < high;
  return { figure, position, fraction: measured ? (pay - low) / (high - low) : null, low, high };
}

/**
 * Why no pay is compared with a figure, or null where any may be.
 *
 * Shape   a figure, the market, trade and levels asked about → a sentence or two | null
 */
export function whyNotCompared(figure: Figure, question: Omit<FigureQuestion, "pay">): string | null {
  return REFUSALS.find(({ when }) => when(figure, question))?.says(figure, question) ?? null;
}

interface Refusal {
  readonly when: (figure: Figure, question: Omit<FigureQuestion, "pay">) => boolean;
  readonly says: (figure: Figure, question: Omit<FigureQuestion, "pay">) => string;
}

const REFUSALS: readonly Refusal[] = [
  {
    when: ({ market }, question) => market !== question.market,
    says: ({ market }) =>
      `It speaks of ${market === "XX" ? "no single country" : market}, not of your market.`,
  },
  {
    when: ({ unit }) => unit in OTHER_UNITS,
    says: ({ unit }) => `It states ${OTHER_UNITS[unit as keyof typeof OTHER_UNITS]}, not yearly pay.`,
  },
  {
    when: ({ family }, question) => family !== null && family !== question.family,
    says: ({ role }) => `It is about another trade: ${role}.`,
  },
  {
    when: (figure) => figureStanding(figure).kind === "rejected",
    says: (figure) => reasonsAgainst(figure).join(" "),
  },
  {
    when: ({ basisWords }) => /\bCTC\b/.test(basisWords ?? ""),
    says: () => "A CTC is not a base: ask for the fixed part.",
  },
  {
    when: (figure) => reasonsAgainst(figure).length > 0,
    says: (figure) => reasonsAgainst(figure).join(" "),
  },
  {
    when: (figure) => !countsBase(figure),
    says: ({ basis }) =>
      basis === "total" ? "It counts bonus and equity too, not base alone." : "It does not count base.",
  },
  {
    when: ({ statistic }) => statistic === "mean",
    says: () => "An average describes nobody: it is no place on a curve.",
  },
  {
    when: ({ level }) => level === "all",
    says: () => "It puts all levels together.",
  },
  {
    when: ({ level }, { levels }) => !levels.some((own) => own === level),
    says: ({ level }) => `It covers ${level} level.`,
  },
];

const OTHER_UNITS: Readonly<
  Record<Exclude<Figure["unit"], "money_per_year" | "employer_cost_per_year">, string>
> = {
  money_per_day: "a day rate",
  money_bonus: "a bonus",
  money_signing_bonus: "a signing bonus",
  money_change_per_year: "a change in pay",
  money_premium: "a premium",
  percent: "a percentage",
  percent_of_base: "a share of base",
  percent_of_fixed: "a share of fixed pay",
  percent_of_target: "a share of a target",
  percent_of_company: "a share of a company",
  ratio: "a ratio",
  years: "years",
  count: "a count",
  rank: "a rank",
  rank_at_or_above: "a rank",
};

function reasonsAgainst(figure: Figure): readonly string[] {
  const standing = figureStanding(figure);
  return "reasons" in standing ? standing.reasons : [];
}

/**
 * Whether a figure puts all levels of the person's own trade and market together: listed apart, given no place.
 * An average is not listed: it is no place on a curve.
 *
 * Shape   a figure, the question → true for a figure of base that only its missing level keeps out
 */
export function coversAllLevels(
  figure: Figure,
  { market, family }: Pick<FigureQuestion, "market" | "family">,
): boolean {
  const own = figure.market === market && figure.family === family && figure.unit === "money_per_year";
  return (
    own &&
    countsBase(figure) &&
    figure.level === "all" &&
    figure.statistic !== "mean" &&
    figureStanding(figure).kind === "benchmark"
  );
}

function countsBase({ basis }: Figure): boolean {
  return basis === "base" || basis === "posting-range";
}
