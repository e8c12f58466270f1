import {
  type ComparedFigure,
  type LevelPlacement,
  type Placement,
  type PositionedFigure,
  percentileWords,
} from "@paycurve/core/curve";
import { bareAmount, type Figure, gradeWords, sourceWords } from "@paycurve/core/figures";
import { formatCount, formatMoney, MARKETS, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import type { Withheld } from "@paycurve/core/stats";
import { type Axis, axisLine, columnOf, payAxis } from "./axis.ts";
import { figureBar, strip, strokes } from "./level-rows.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** How wide the answer may be, how it is coloured, what else is known. */
export interface PlaceViewOptions {
  readonly columns: number;
  readonly paint: Paint;
  /** The market's figures, which a conflict may name. */
  readonly local: readonly Figure[];
  readonly family: string;
}

const LABEL = 16;
const REMARK = 35;
const NARROWEST_CHART = 24;

/** A placement as a terminal shows it: the finding, the curve with you on it, what others print, notes, sources. */
export function placeView(placement: Placement, options: PlaceViewOptions): string {
  const { columns, paint } = options;
  const { currency } = MARKETS[placement.market];
  const width = Math.max(NARROWEST_CHART, columns - LABEL - REMARK);
  const cells = placement.counted?.cells ?? [];
  const placed = placement.figures.filter((one): one is PositionedFigure => "position" in one);
  const amounts = [...placed, ...aroundYou(placement)].flatMap(({ low, high }) =>
    [low, high].flatMap((end) => (end === null ? [] : [end * MINOR_UNITS_PER_MAJOR])),
  );
  const axis = payAxis(
    cells.map((cell) => cell.midpoints),
    [placement.pay.minorUnits, ...amounts],
    { width, currency },
  );
  return [
    paint("strong", finding(placement)),
    "",
    ...curveLines(placement, axis, paint),
    ...figureLines(placed, placement, axis, options),
    ...section("Not compared", notComparedLines(placement, options)),
    ...section(
      "All levels together, so no place for you",
      placement.allLevels.map((figure) => `${bareAmount(figure)}  ${sourceWords(figure)}`),
    ),
    ...section(
      "Know this",
      placement.notes.flatMap(({ message }) => wrap(message, columns - 2)),
    ),
    ...section("Sources", sourceLines(placement, placed)),
  ].join("\n");
}

function aroundYou({ pay }: Placement): readonly { low: number; high: number }[] {
  const major = pay.minorUnits / MINOR_UNITS_PER_MAJOR;
  return [{ low: major * 0.8, high: major * 1.2 }];
}

function finding({ market, level, levels, pay, percentile }: Placement): string {
  const where = level ?? levels?.join(" to ") ?? "";
  const at = `At ${formatMoney(pay)}, ${where} level, ${MARKETS[market].name}`;
  if ("mid" in percentile)
    return `${at}: ${percentileWords(percentile)} of ${formatCount(percentile.n)} advertised midpoints.`;
  return `${at}: ${withheldWords(percentile)}`;
}

/** Why nothing is printed, in plain words. */
export function withheldWords({ reason, n, needed }: Withheld): string {
  if (reason === "no-data") return "no local posting was counted, so there is no percentile.";
  if (reason === "too-few")
    return `${n} independent postings of the ${needed} it takes, so the percentile is withheld.`;
  return "the data are too imprecise, so it is withheld.";
}

function curveLines(placement: Placement, axis: Axis, paint: Paint): string[] {
  const you = columnOf(placement.pay.minorUnits, axis);
  const steps = placement.byLevel.filter(({ n }) => n > 0).toReversed();
  const pointer = `${" ".repeat(LABEL + Math.max(0, (you ?? 0) - 1))}${paint("you", "you")}`;
  const head = [pointer, `${" ".repeat(LABEL)}${paint("quiet", axisLine(axis))}`];
  return [...head, ...steps.flatMap((step) => levelLines(step, placement, axis, paint))];
}

function levelLines(step: LevelPlacement, { counted, pay }: Placement, axis: Axis, paint: Paint): string[] {
  const cell = counted?.cells.find(({ level }) => level === step.level);
  if (!cell) return [];
  const you = columnOf(pay.minorUnits, axis);
  const name = step.level.padEnd(LABEL);
  const count = `${formatCount(step.n)} posting${step.n === 1 ? "" : "s"}`.padEnd(LABEL);
  const percentile =
    "mid" in step.percentile
      ? percentileWords(step.percentile)
      : `withheld: ${step.percentile.n} of ${step.percentile.needed}`;
  return [
    `${step.asked ? paint("strong", name) : name}${strokes(cell, axis, you, paint)}  ${paint(step.asked ? "you" : "quiet", percentile.replace(" percentile", ""))}`,
    `${paint("quiet", count)}${strip(step, axis, you, paint)}  ${paint("quiet", medianWords(step, pay.currency))}`,
  ];
}

function medianWords(
  { quantiles, pooledWith }: LevelPlacement,
  currency: Placement["pay"]["currency"],
): string {
  const median = quantiles.find(({ p }) => p === 0.5);
  if (!median || !("value" in median)) return "median withheld";
  const pooled = pooledWith.length > 0 ? `, pooled with ${pooledWith.join(", ")}` : "";
  return `median ${formatMoney({ minorUnits: Math.round(median.value), currency })}${pooled}`;
}

function figureLines(
  placed: readonly PositionedFigure[],
  { pay }: Placement,
  axis: Axis,
  { paint, local, columns }: PlaceViewOptions,
): string[] {
  const you = columnOf(pay.minorUnits, axis);
  const lines = placed.flatMap((one) => {
    const { figure, low, high } = one;
    const minor = (end: number | null): number | null => (end === null ? null : end * MINOR_UNITS_PER_MAJOR);
    const label = figure.source.publisher.slice(0, LABEL - 1).padEnd(LABEL);
    const remark = `${bareAmount(figure)}: ${positionWords(one)}`;
    return [
      `${label}${figureBar(minor(low), minor(high), axis, you, paint)}  ${remark}`,
      ...conflictsOf(figure, local).flatMap((rival) =>
        wrap(`≠ ${rival}`, columns - LABEL).map((line) => `${" ".repeat(LABEL)}${paint("doubt", line)}`),
      ),
    ];
  });
  return section("What others print for this level", lines, "");
}

function positionWords({ position, fraction }: PositionedFigure): string {
  if (position !== "within") return `you are ${position}`;
  return fraction === null ? "you are within" : `within, ${Math.round(fraction * 100)} %`;
}

function conflictsOf(figure: Figure, local: readonly Figure[]): string[] {
  return figure.conflictsWith.flatMap((id) => {
    const rival = local.find((one) => one.id === id && one.currency === figure.currency);
    return rival
      ? [`${bareAmount(rival)}, ${rival.source.publisher} (${rival.source.published}); ${id}`]
      : [];
  });
}

function notComparedLines(
  { figures, level, levels }: Placement,
  { family, columns }: PlaceViewOptions,
): string[] {
  const asked: readonly string[] = level ? [level] : (levels ?? []);
  const near = figures.filter(
    (one: ComparedFigure): one is Extract<ComparedFigure, { notComparable: string }> =>
      "notComparable" in one &&
      one.figure.family === family &&
      asked.includes(one.figure.level) &&
      one.figure.currency !== null,
  );
  return near.flatMap(({ figure, notComparable }) =>
    wrap(
      `${bareAmount(figure)}, ${figure.source.publisher} (${figure.source.published}): ${notComparable}`,
      columns - 2,
    ),
  );
}

function sourceLines({ counted }: Placement, placed: readonly PositionedFigure[]): string[] {
  const counts = (counted?.sources ?? []).flatMap(({ publisher, title, edition, licence, url }) => [
    `${publisher}, ${title}, edition of ${edition}, ${licence}`,
    `  ${url}`,
  ]);
  return [
    ...counts,
    ...placed.flatMap(({ figure }) => [
      `${sourceWords(figure)}, grade ${gradeWords(figure)}`,
      `  ${figure.source.url}`,
    ]),
  ];
}

function section(title: string, lines: readonly string[], indent = "  "): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `${indent}${line}`)];
}
