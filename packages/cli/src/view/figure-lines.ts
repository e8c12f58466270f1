import type { Placement, PositionedFigure } from "@paycurve/core/curve";
import { bareAmount, type Figure, gradeWords, sourceWords } from "@paycurve/core/figures";
import { MARKETS, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import { LABEL_WIDTH } from "./layout.ts";
import { type Drawing, figureBar } from "./level-rows.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** How wide the lines may be, how they are coloured, and which figures they may name. */
export interface FigureLinesOptions {
  readonly columns: number;
  readonly paint: Paint;
  /** The market's figures, which a conflict may name. */
  readonly local: readonly Figure[];
  /** The role or title that was asked about, as it is said. */
  readonly asked: string;
}

/** Each compared figure along the axis, and under it the figures that contradict it. */
export function figureLines(
  placed: readonly PositionedFigure[],
  drawing: Drawing,
  { paint, local, columns }: FigureLinesOptions,
): string[] {
  return placed.flatMap((one) => {
    const label = shortened(one.figure.source.publisher).padEnd(LABEL_WIDTH);
    const bar = figureBar({ low: minorUnits(one.low), high: minorUnits(one.high) }, drawing);
    const rivals = conflictsOf(one.figure, local).flatMap((rival) =>
      wrap(`≠ ${rival}`, columns - LABEL_WIDTH),
    );
    const { role, levelWords, scope, basisWords } = one.figure;
    const about = [role, levelWords && `“${levelWords}”`, scope, basisWords].filter(Boolean).join(", ");
    return [
      `${label}${bar}  ${bareAmount(one.figure)}: ${positionWords(one)}`,
      ...wrap(about, columns - LABEL_WIDTH).map(
        (line) => `${" ".repeat(LABEL_WIDTH)}${paint("quiet", line)}`,
      ),
      ...rivals.map((line) => `${" ".repeat(LABEL_WIDTH)}${paint("doubt", line)}`),
    ];
  });
}

/** The figures of this trade and level that are not compared, and why; a foreign amount is never shown. */
export function notComparedLines({ market, family, figures, level, levels }: Placement): string[] {
  const own = MARKETS[market].currency;
  const asked: readonly string[] = level ? [level] : (levels ?? []);
  const lines = figures.flatMap((one) => {
    if ("position" in one) return [];
    const { figure, notComparable } = one;
    if (figure.family !== family || !asked.includes(figure.level) || figure.currency === null) return [];
    const amount = figure.currency === own ? `${bareAmount(figure)}, ` : "";
    return [`${amount}${figure.source.publisher} (${figure.source.published}): ${notComparable}`];
  });
  return [...new Set(lines)];
}

/** Where every number came from, with its address. */
export function sourceLines({ counted }: Placement, placed: readonly PositionedFigure[]): string[] {
  const counts = (counted?.sources ?? []).flatMap(({ publisher, title, edition, licence, url }) => [
    `${publisher}, ${title}, edition of ${edition}, ${licence}`,
    `  ${url}`,
  ]);
  const printed = placed.map(
    ({ figure }) => `${sourceWords(figure)}, grade ${gradeWords(figure)}\n    ${figure.source.url}`,
  );
  return [...counts, ...printed.filter((line, index) => printed.indexOf(line) === index)];
}

function conflictsOf(figure: Figure, local: readonly Figure[]): string[] {
  return figure.conflictsWith.flatMap((id) => {
    const rival = local.find((one) => one.id === id && one.currency === figure.currency);
    return rival
      ? [`${bareAmount(rival)}, ${rival.source.publisher} (${rival.source.published}); ${id}`]
      : [];
  });
}

function shortened(name: string): string {
  return name.length < LABEL_WIDTH ? name : `${name.slice(0, LABEL_WIDTH - 2)}…`;
}

function positionWords({ position, fraction }: PositionedFigure): string {
  if (position !== "within") return `you are ${position}`;
  return fraction === null ? "you are within" : `within, ${Math.round(fraction * 100)} %`;
}

function minorUnits(major: number | null): number | null {
  return major === null ? null : major * MINOR_UNITS_PER_MAJOR;
}
