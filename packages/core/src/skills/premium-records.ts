import { endsOf, type Figure, figureStanding, meaningOf, type PremiumTerms } from "../figures/index.ts";
import { MARKET_CODES, MARKETS } from "../money/index.ts";
import { conflictsComputed } from "./conflicting-premiums.ts";
import type { PartOfPay, PremiumRecord, PremiumStanding } from "./premium-record.ts";

/**
 * The premiums among published figures, each naming those that contradict it. A premium in money stands only where it is in
 * its market's own.
 *
 * Shape   figures → records of those that say what they are paid for and over, in the figures' order
 */
export function premiumRecords(figures: readonly Figure[]): readonly PremiumRecord[] {
  const records = figures.flatMap((figure) =>
    figure.premium !== null && !isForeignMoney(figure) ? [recordOf(figure, figure.premium)] : [],
  );
  return records.map((record) => {
    const known = new Set([...record.conflictsWith, ...conflictsComputed(record, records)]);
    return { ...record, conflictsWith: [...known] };
  });
}

function recordOf(figure: Figure, { skills, over, among }: PremiumTerms): PremiumRecord {
  const { id, role, level, market, currency, period, confidence, quality, repeats, source } = figure;
  return {
    id,
    skills,
    role,
    baseline: over,
    among,
    partOfPay: partOfPay(figure),
    level,
    market,
    currency,
    meaning: meaningOf(figure),
    date: period,
    confidence,
    quality,
    amount: { ...endsOf(figure), unit: currency === null ? "percent" : "money" },
    conflictsWith: figure.conflictsWith,
    repeats,
    standing: standingOf(figure),
    source,
  };
}

function partOfPay({ basis }: Figure): PartOfPay {
  return basis === "posting-range" ? "advertised" : (basis ?? "unsaid");
}

/** Where a figure holds is told beside it: that its market has no curve is no reason against a ratio. */
function standingOf(figure: Figure): PremiumStanding {
  if (figure.quality === "D") return "rejected";
  return figureStanding({ ...figure, market: "US" }).kind === "unresolved" ? "claim" : "printed";
}

function isForeignMoney({ market, currency }: Figure): boolean {
  const own = MARKET_CODES.find((code) => code === market);
  return currency !== null && (own === undefined || MARKETS[own].currency !== currency);
}
