import { addMonths, type CalendarDate } from "@paycurve/core/calendar";
import { RECENT_MONTHS } from "@paycurve/core/evidence";
import { and, arrayContains, eq, gte, or, type SQL, sql } from "drizzle-orm";
import { profiles } from "../store/schema/index.ts";
import type { FindQuery } from "./find-query.ts";

/** Most verified outcomes first, then verified systems, then what was shipped last: as the index has it. */
export const IN_ORDER: SQL = sql`${profiles.verifiedOutcomes} desc nulls last, ${profiles.verifiedSystems} desc nulls last,
  ${profiles.latestShipped} desc nulls last, ${profiles.accountId} asc`;

/**
 * Which profiles answer a question, apart from its words.
 *
 * Shape   a question, the day of asking → a condition on `profiles`
 */
export function matching(query: FindQuery, asOf: CalendarDate): SQL {
  const { market, level, skill, verified, open, shipped } = query;
  const isListed = eq(profiles.isListed, true);
  const all = and(
    isListed,
    market === null ? undefined : eq(profiles.market, market),
    level === null ? undefined : or(eq(profiles.lowerLevel, level), eq(profiles.upperLevel, level)),
    skill === null ? undefined : arrayContains(profiles.skills, [skill]),
    verified === null ? undefined : arrayContains(profiles.verifiedBy, [verified]),
    open === null ? undefined : eq(OPEN[open], true),
    shipped === null ? undefined : gte(profiles.latestShipped, addMonths(asOf, -RECENT_MONTHS)),
  );
  return all ?? isListed;
}

const OPEN = { hire: profiles.openToHire, collaborate: profiles.openToCollaborate };
