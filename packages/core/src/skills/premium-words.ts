import { dateWords } from "../figures/index.ts";
import { CARRIED_WORDS } from "./carried-premiums.ts";
import type { PremiumPanel } from "./premium-panels.ts";
import type { PartOfPay, PremiumRecord, PremiumStanding } from "./premium-record.ts";

const PARTS: Readonly<Record<PartOfPay, string>> = {
  base: "in base",
  total: "in total pay",
  equity: "in equity",
  advertised: "in advertised base",
  unsaid: "the part of pay is not said",
};

/**
 * What the premiums of a panel are over, in which part of pay, and where they are from; where no baseline is named, whose
 * they are.
 *
 * Shape   a panel → "Over the software engineer, in base, US", "KORE1, 1 May 2026: over nothing it names, in base, US"
 */
export function panelWords(panel: Omit<PremiumPanel, "records" | "unit">): string {
  const { baseline, source, partOfPay, market } = panel;
  const where = `${PARTS[partOfPay]}, ${market}`;
  return source === null
    ? `Over ${baseline}, ${where}`
    : `${source.publisher}, ${dateWords(source.published)}: over nothing it names, ${where}`;
}

const STANDINGS: Readonly<Record<PremiumStanding, string>> = {
  printed: "printed",
  claim: "a claim only: its origin does not bear it out",
  rejected: "rejected",
  carried: CARRIED_WORDS,
};

/**
 * How a premium may be taken, in words.
 *
 * @example premiumStandingWords("printed") // => "printed"
 */
export function premiumStandingWords(standing: PremiumStanding): string {
  return STANDINGS[standing];
}

/**
 * Whom and when a premium is of: the source's words, the jobs, the level, the period, what it counts.
 *
 * Shape   a record → "MLOps engineer, senior level, 2026, advertised or paid is not said"
 */
export function premiumAbout({ role, among, level, date, meaning }: PremiumRecord): string {
  const counts = meaning === "unsaid" ? "advertised or paid is not said" : meaning;
  const levels = level === "all" ? "all levels together" : `${level} level`;
  return [role, among && `among ${among}`, levels, date, counts].filter(Boolean).join(", ");
}
