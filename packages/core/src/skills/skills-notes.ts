import { MARKETS } from "../money/index.ts";
import { CARRIED_WORDS } from "./carried-premiums.ts";
import type { PremiumRecord } from "./premium-record.ts";
import type { MarketSkills } from "./skill-premiums.ts";

/** Something to know when reading premiums. */
export interface SkillsNote {
  readonly check: string;
  readonly severity: "info" | "caution";
  readonly message: string;
}

/**
 * What must be said beside premiums, in the order it is said. Each check is one row of the table below.
 *
 * Shape   a market's skills → notes that apply
 */
export function skillsNotes(found: MarketSkills): readonly SkillsNote[] {
  return CHECKS.flatMap(({ check, severity, says }) => {
    const message = says(found);
    return message === null ? [] : [{ check, severity, message }];
  });
}

interface Check extends Omit<SkillsNote, "message"> {
  readonly says: (found: MarketSkills) => string | null;
}

const CHECKS: readonly Check[] = [
  { check: "yours-first", severity: "info", says: yours },
  { check: "never-summed", severity: "info", says: neverSummed },
  { check: "advertised-not-paid", severity: "info", says: advertisedNotPaid },
  { check: "carried", severity: "caution", says: carried },
  { check: "over-nothing", severity: "caution", says: overNothing },
  { check: "for-no-skill", severity: "info", says: forNoSkill },
  { check: "of-no-country", severity: "info", says: ofNoCountry },
];

function yours({ yours: own, skills }: MarketSkills): string | null {
  if (own.length === 0 || skills.length === 1) return null;
  return "Your skills come first. Their premiums are not added up: they overlap.";
}

function neverSummed(): string {
  return "Each premium is over its own baseline, and skills overlap: no two are added, and none is told against another baseline.";
}

function advertisedNotPaid({ skills, own }: MarketSkills): string | null {
  const isCounted = skills.some(({ estimates }) => !("kind" in estimates));
  if (!isCounted) return null;
  return `Our own estimates compare job titles, at the midpoints of advertised base ranges, each distinct range once, ${own.controls.join(" and ")} held alike. A title is not the skill, and advertised is not paid.`;
}

function carried({ market, skills }: MarketSkills): string | null {
  const isCarried = skills.some(({ records, estimates }) =>
    [...records, ...("kind" in estimates ? [] : estimates)].some(({ standing }) => standing === "carried"),
  );
  return isCarried ? `What is carried to ${MARKETS[market].inText} is ${CARRIED_WORDS}.` : null;
}

function overNothing({ skills }: MarketSkills): string | null {
  const unnamed = skills.some(({ records }) => records.some(({ baseline }) => baseline === null));
  return unnamed
    ? "Where a source names no baseline, its number can be told against no other source, so it has an axis of its own."
    : null;
}

function forNoSkill({ forNoSkill: records, skills }: MarketSkills): string | null {
  if (records.length === 0 || skills.length === 1) return null;
  return `Left out, being for a degree, a place or another trade: ${ids(records)}.`;
}

function ofNoCountry({ ofNoCountry: records, skills }: MarketSkills): string | null {
  if (records.length === 0 || skills.length === 1) return null;
  return `Left out, holding for no country in particular: ${ids(records)}.`;
}

function ids(records: readonly PremiumRecord[]): string {
  return records.map(({ id }) => id).join(", ");
}
