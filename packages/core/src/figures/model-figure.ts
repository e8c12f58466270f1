import { FigureError } from "../errors.ts";

/** One value of a model constant, from a date on, with where it comes from. */
export interface ModelValue<V = number> {
  /** First day it holds, YYYY-MM-DD. */
  readonly from: string;
  readonly value: V;
  readonly basis: "observed" | "projected" | "assumed";
  readonly source: {
    readonly title: string;
    readonly href: string;
    readonly locator: string;
    readonly readOn: string;
  };
}

/** A constant about the world that a computation uses: named, dated and sourced like a published figure. */
export interface ModelFigure<V = number> {
  readonly name: string;
  readonly unit: string;
  readonly says: string;
  readonly values: readonly [ModelValue<V>, ...ModelValue<V>[]];
}

/**
 * Declares a model constant; the type asks for unit, meaning and the source of every value.
 *
 * @example defineFigure({ name: "x", unit: "USD", says: "x", values: [{ from: "2026-01-01", value: 1, basis: "assumed", source: { title: "t", href: "h", locator: "l", readOn: "2026-01-01" } }] }).name // => "x"
 */
export function defineFigure<V>(figure: ModelFigure<V>): ModelFigure<V> {
  return figure;
}

/**
 * The value of a model constant that holds on a day.
 *
 * Shape   a constant, YYYY-MM-DD → the latest value that starts on or before it
 * Errors  FigureError "figures.model.none" when none does
 */
export function valueOn<V>(figure: ModelFigure<V>, day: string): ModelValue<V> {
  const holding = figure.values
    .filter(({ from }) => from <= day)
    .sort((a, b) => a.from.localeCompare(b.from));
  const latest = holding.at(-1);
  if (!latest) {
    throw new FigureError(
      "figures.model.none",
      `valueOn requires a value of ${figure.name} on ${day}, got none`,
      {
        name: figure.name,
        day,
      },
    );
  }
  return latest;
}
