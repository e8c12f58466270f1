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
import { LABEL_WIDTH, REMARK_WIDTH } from "./layout.ts";
import { figureBar } from "./level-rows.ts";
import type { Paint } from "./paint.ts";
import { percentTick, premiumScale } from "./premium-scale.ts";
import { wrap } from "./wrap.ts";

/** How wide the lines may be and how they are coloured. */
export interface PremiumLinesOptions {
  readonly columns: number;
  readonly paint: Paint;
}

const NARROWEST = 16;

/**
 * One panel: what it is over, its premiums along an axis of their own, and under each what it is of and what contradicts it;
 * what is rejected stands along no axis.
 */
export function panelLines(
  panel: PremiumPanel,
  { byId }: MarketSkills,
  options: PremiumLinesOptions,
): string[] {
  const { columns, paint } = options;
  const width = Math.max(NARROWEST, columns - 2 - LABEL_WIDTH - REMARK_WIDTH);
  const standing = panel.records.filter((record) => record.standing !== "rejected");
  const axis = premiumScale(
    standing.map(({ amount }) => amount),
    width,
  );
  const isPercent = panel.unit === "percent";
  const labels =
    isPercent && standing.length > 0
      ? [" ".repeat(LABEL_WIDTH + 2) + paint("quiet", labelLine(axis, percentTick))]
      : [];
  const rows = panel.records.flatMap((record) => {
    const isDrawn = isPercent && standing.includes(record);
    const bar = isDrawn ? figureBar(record.amount, { axis, you: null, paint }) : " ".repeat(width);
    const conflicts = rivalsOf(record, byId).flatMap((rival) => inset(rivalWords(record, rival), columns));
    return [
      `  ${label(record).padEnd(LABEL_WIDTH)}${bar}  ${premiumWords(record)}`,
      ...inset(remark(record), columns).map((line) => paint("quiet", line)),
      ...conflicts.map((line) => paint("doubt", line)),
    ];
  });
  const head = wrap(panelWords(panel), columns - 2).map((line) => `  ${line}`);
  return [...head, ...labels, ...rows];
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
