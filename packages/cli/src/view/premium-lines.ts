import { gradeWords } from "@paycurve/core/figures";
import {
  type MarketSkills,
  type PremiumPanel,
  type PremiumRecord,
  panelWords,
  premiumAbout,
  premiumStandingWords,
  premiumWords,
  rivalsOf,
} from "@paycurve/core/skills";
import { labelLine } from "./axis.ts";
import { chartWidth, LABEL_WIDTH } from "./layout.ts";
import { figureBar } from "./level-rows.ts";
import type { Paint } from "./paint.ts";
import { percentTick, premiumScale } from "./premium-scale.ts";
import { wrap } from "./wrap.ts";

/** How wide the lines may be and how they are coloured. */
export interface PremiumLinesOptions {
  readonly columns: number;
  readonly paint: Paint;
}

/** One panel: what it is over, its premiums along an axis of their own, and under each what it is of and what contradicts it. */
export function panelLines(panel: PremiumPanel, found: MarketSkills, options: PremiumLinesOptions): string[] {
  const { records, unit } = panel;
  const { columns, paint } = options;
  const width = chartWidth(columns);
  const axis = premiumScale(
    records.map(({ amount }) => amount),
    width,
  );
  const isPercent = unit === "percent";
  const labels = isPercent
    ? [" ".repeat(LABEL_WIDTH + 2) + paint("quiet", labelLine(axis, percentTick))]
    : [];
  const barOf = ({ amount }: PremiumRecord): string =>
    isPercent ? figureBar(amount, { axis, you: null, paint }) : " ".repeat(width);
  const rows = records.flatMap((record) => [
    amountLine(record, barOf(record)),
    ...aboutLines(record, remark(record), { found, options }),
  ]);
  const head = wrap(panelWords(panel), columns - 2).map((line) => `  ${line}`);
  return [...head, ...labels, ...rows];
}

/** Premiums that nobody stands behind, along no axis; under each what it is of, over what, and what contradicts it. */
export function rejectedLines(
  records: readonly PremiumRecord[],
  found: MarketSkills,
  options: PremiumLinesOptions,
): string[] {
  if (records.length === 0) return [];
  const blank = " ".repeat(chartWidth(options.columns));
  const rows = records.flatMap((record) => [
    amountLine(record, blank),
    ...aboutLines(record, `Over ${record.baseline ?? "nothing it names"}; ${remark(record)}`, {
      found,
      options,
    }),
  ]);
  return ["  Rejected, so along no axis", ...rows];
}

function amountLine(record: PremiumRecord, bar: string): string {
  return `  ${label(record).padEnd(LABEL_WIDTH)}${bar}  ${premiumWords(record)}`;
}

function aboutLines(
  record: PremiumRecord,
  about: string,
  {
    found: { byId },
    options: { columns, paint },
  }: { readonly found: MarketSkills; readonly options: PremiumLinesOptions },
): string[] {
  const conflicts = rivalsOf(record, byId).flatMap((rival) => inset(rivalWords(record, rival), columns));
  return [
    ...inset(about, columns).map((line) => paint("quiet", line)),
    ...conflicts.map((line) => paint("doubt", line)),
  ];
}

function label({ source: { publisher } }: PremiumRecord): string {
  return publisher.length < LABEL_WIDTH ? publisher : `${publisher.slice(0, LABEL_WIDTH - 2)}…`;
}

function remark(record: PremiumRecord): string {
  const { standing, repeats } = record;
  const stands = standing === "printed" ? "" : `; ${premiumStandingWords(standing)}`;
  const echo = repeats === null ? "" : `; repeats ${repeats}`;
  return `${premiumAbout(record)}; grade ${gradeWords(record)}${stands}${echo}`;
}

function rivalWords(record: PremiumRecord, rival: PremiumRecord): string {
  const { publisher, published } = rival.source;
  return `≠ ${premiumWords(record)} here, ${premiumWords(rival)} in ${publisher} (${published}), ${rival.market}; ${rival.id}`;
}

function inset(words: string, columns: number): string[] {
  return wrap(words, columns - LABEL_WIDTH - 2).map((line) => " ".repeat(LABEL_WIDTH + 2) + line);
}
