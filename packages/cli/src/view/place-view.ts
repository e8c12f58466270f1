import { type Placement, type PositionedFigure, payAxis, percentileWords } from "@paycurve/core/curve";
import { bareAmount, sourceWords } from "@paycurve/core/figures";
import { formatCount, formatMoney, MARKETS, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import type { Withheld } from "@paycurve/core/stats";
import { columnOf } from "./axis.ts";
import { curveLines } from "./curve-lines.ts";
import { type FigureLinesOptions, figureLines, notComparedLines, sourceLines } from "./figure-lines.ts";
import { LABEL_WIDTH, REMARK_WIDTH } from "./layout.ts";
import { wrap } from "./wrap.ts";

const NARROWEST_CHART = 24;

/** A placement as a terminal shows it: the finding, the curve with you on it, what others print, notes, sources. */
export function placeView(placement: Placement, options: FigureLinesOptions): string {
  const { columns, paint } = options;
  const { currency } = MARKETS[placement.market];
  const placed = placement.figures.filter((one): one is PositionedFigure => "position" in one);
  const stretch = payAxis(
    (placement.counted?.cells ?? []).map((cell) => cell.midpoints),
    [...aroundYou(placement), ...placed.flatMap(ends)],
  );
  const axis = {
    ...stretch,
    width: Math.max(NARROWEST_CHART, columns - LABEL_WIDTH - REMARK_WIDTH),
    currency,
  };
  const drawing = { axis, you: columnOf(placement.pay.minorUnits, axis), paint };
  const indented = (text: string): string[] => wrap(text, columns - 2).map((line) => `  ${line}`);
  const allLevels = placement.allLevels.map((figure) => `${bareAmount(figure)}  ${sourceWords(figure)}`);
  return [
    ...wrap(finding(placement, options), columns).map((line) => paint("strong", line)),
    "",
    ...curveLines(placement, drawing),
    ...section(printedTitle(placed.length, placement), figureLines(placed, drawing, options)),
    ...section("Not compared", notComparedLines(placement).flatMap(indented)),
    ...section("All levels together, so no place for you", allLevels.flatMap(indented)),
    ...section(
      "Know this",
      placement.notes.flatMap(({ message }) => indented(message)),
    ),
    ...section(
      "Sources",
      sourceLines(placement, placed).map((line) => `  ${line}`),
    ),
  ].join("\n");
}

function printedTitle(figures: number, { independentSources }: Placement): string {
  const sources = `${independentSources} independent source${independentSources === 1 ? "" : "s"}`;
  return `What others print for this level: ${figures} figure${figures === 1 ? "" : "s"}, ${sources}`;
}

function finding(
  { market, level, levels, pay, percentile, counted }: Placement,
  { asked }: FigureLinesOptions,
): string {
  const at = `At ${formatMoney(pay)}, ${level ?? levels?.join(" to ")} level, ${MARKETS[market].name}, ${asked}`;
  if ("mid" in percentile) {
    return `${at}: ${percentileWords(percentile)} of ${formatCount(percentile.n)} advertised midpoints.`;
  }
  if (counted === null) return `${at}: no postings were published by that day, so there is no percentile.`;
  return `${at}: ${withheldWords(percentile)}`;
}

function withheldWords({ reason, n, needed }: Withheld): string {
  if (reason === "no-data") return "no posting of that level was counted, so there is no percentile.";
  return `${n} independent postings of the ${needed} it takes, so the percentile is withheld.`;
}

function aroundYou({ pay }: Placement): readonly number[] {
  return [pay.minorUnits * 0.8, pay.minorUnits * 1.2];
}

function ends({ low, high }: PositionedFigure): readonly number[] {
  return [low, high].flatMap((end) => (end === null ? [] : [end * MINOR_UNITS_PER_MAJOR]));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
