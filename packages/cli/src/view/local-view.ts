import type { Level } from "@paycurve/core/figures";
import { MARKETS, type Market } from "@paycurve/core/money";
import {
  isBorne,
  type LocalLevel,
  type LocalMarket,
  type LocalNote,
  localAmounts,
  localFinding,
  type OfficialPay,
  officialWords,
  pointWords,
  STANDING_SIGNS,
  stepWords,
} from "@paycurve/core/transfer";
import { bullets } from "./bullets.ts";
import { localBars } from "./local-bars.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** What the view of local points is told beside them. */
export interface LocalViewOptions {
  readonly notes: readonly LocalNote[];
  readonly official: OfficialPay | null;
  /** The person's own level, where their file says it. */
  readonly level: Level | null;
  readonly columns: number;
  readonly paint: Paint;
}

/** What local points say: a sentence, the levels as bars and in numbers, carried ratios, points, a check, notes. */
export function localView(local: LocalMarket, options: LocalViewOptions): string {
  const { notes, official, level, columns, paint } = options;
  const { market, levels, steps, points, structure } = local;
  return [
    ...wrap(localFinding(local, level), columns).map((line) => paint("strong", line)),
    ...("kind" in levels
      ? []
      : ["", ...localBars(levels, { market, columns, paint }), "", ...numbers(levels, market)]),
    "",
    `Ratios carried from ${MARKETS[structure.reference].inText}`,
    ...bullets(
      steps.map((step) => `${STANDING_SIGNS[step.standing]} ${stepWords(step, structure.reference)}`),
      columns,
    ),
    "",
    points.length === 0 ? "No local points are noted." : "Your points",
    ...bullets(
      points.map(({ point, weight }) => `${pointWords(point, market)}${weightWords(weight)}`),
      columns,
    ),
    ...(official ? ["", ...officialLines(official, levels, market, columns)] : []),
    ...(notes.length > 0
      ? [
          "",
          "To know",
          ...bullets(
            notes.map(({ message }) => message),
            columns,
          ),
        ]
      : []),
  ].join("\n");
}

function weightWords(weight: number): string {
  if (weight === 1) return "";
  if (weight === 0) return " Counts nothing.";
  return weight < 0.01 ? " Counts under 1 %." : ` Counts ${Math.round(weight * 100)} %.`;
}

function numbers(levels: readonly LocalLevel[], market: Market): string[] {
  const rows = levels.map((level) => {
    const name = [level.level, String(level.points)];
    if (!isBorne(level)) return [...name, "withheld", "", "", "", ""];
    const { median, half, ninety, offers } = localAmounts(level.pay, market);
    return [...name, median, half, ninety, offers, `${Math.round(level.shrinkage * 100)} %`];
  });
  const head = ["", "points", "median", "one in two", "nine in ten", "new offers, nine in ten", "carried"];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? `  ${cell.padEnd(widths[at] ?? 0)}` : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function officialLines(
  official: OfficialPay,
  levels: LocalMarket["levels"],
  market: Market,
  columns: number,
): string[] {
  const { printed, stands, licence } = officialWords(official, levels, market);
  const lines = [printed, stands, `${official.title}, ${official.url}`, licence];
  return [
    "A check, not an input",
    ...bullets(
      lines.filter((line) => line !== null),
      columns,
    ),
  ];
}
