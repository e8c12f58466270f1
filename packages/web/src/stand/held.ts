import {
  type CountedPay,
  type CurveStep,
  countedPayOf,
  type HeadlineAverage,
  headlineAverage,
  type MarketData,
  type Opening,
  openingOf,
  payCurve,
} from "@paycurve/core/curve";
import type { Figure, Level } from "@paycurve/core/figures";
import { type CurveModel, curveModel, type FigureMark, levelMarkId } from "../curve/index.ts";

/** What is computed of a market once, whoever looks at it. */
export interface Held {
  readonly counted: CountedPay;
  readonly steps: readonly CurveStep[];
  readonly model: CurveModel;
  readonly opening: Opening | null;
  readonly average: HeadlineAverage | null;
  /** The level everything is compared at while the scope says nothing. */
  readonly usual: Level;
  /** Whether no level bears a median. */
  readonly bearsNothing: boolean;
}

/** Computes what does not depend on the person. */
export function heldOf(data: MarketData): Held {
  const { market, family, figures } = data;
  const counted = countedPayOf(data);
  const steps = payCurve(counted.cells);
  const opening = openingOf(market, counted);
  return {
    counted,
    steps,
    model: curveModel(data, counted, steps),
    opening,
    average: headlineAverage({ market, family, figures, counted }),
    usual: opening?.level ?? "mid",
    bearsNothing: steps.every(({ median }) => median === null),
  };
}

/** The card that is open at first: a figure of the usual level that others contradict, else another, else its postings. */
export function firstCard({ model, usual }: Held): string {
  const marks = model.rows.find(({ level }) => level === usual)?.figures ?? [];
  const disputed = marks.find(({ figures }) => figures.some(({ conflictsWith }) => conflictsWith.length > 0));
  const counted = model.rows.find(({ step }) => step !== null);
  return (disputed ?? marks[0])?.id ?? levelMarkId(counted?.level ?? usual);
}

/** The figures that one mark of the chart draws together, or null where no mark has this id. */
export function figuresOfMark(id: string, model: CurveModel): readonly Figure[] | null {
  return marksOf(model).find((mark) => mark.id === id)?.figures ?? null;
}

/** Every figure that the chart shows. */
export function shownFigures({ model }: Held): Figure[] {
  return marksOf(model).flatMap(({ figures }) => figures);
}

function marksOf(model: CurveModel): FigureMark[] {
  return [...model.rows.flatMap(({ figures }) => figures), ...model.unlevelled];
}
