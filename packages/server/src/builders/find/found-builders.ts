import type { CalendarDate } from "@paycurve/core/calendar";
import { eq } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts, profiles } from "../store/schema/index.ts";
import { type FindQuery, PAGE_SIZE } from "./find-query.ts";
import { IN_ORDER, matching } from "./matching.ts";

/** A builder as a list shows them: no address, and nothing that leads to one. */
export type FoundBuilder = Awaited<ReturnType<typeof foundBuilders>>[number];

/**
 * The builders on one page of an answer, in order; one more than the page holds, where there is one.
 *
 * Shape   a database, a question, the day → at most 21 builders; one statement whatever there is
 */
export async function foundBuilders(database: DirectoryDatabase, query: FindQuery, asOf: CalendarDate) {
  return database
    .select(SHOWN)
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(matching(query, asOf))
    .orderBy(...IN_ORDER)
    .limit(PAGE_SIZE + 1)
    .offset((query.page - 1) * PAGE_SIZE);
}

/** What of a builder is shown in a list. */
export const SHOWN = {
  id: profiles.accountId,
  handle: accounts.handle,
  name: profiles.name,
  headline: profiles.headline,
  market: profiles.market,
  lowerLevel: profiles.lowerLevel,
  upperLevel: profiles.upperLevel,
  skills: profiles.skills,
  openToHire: profiles.openToHire,
  openToCollaborate: profiles.openToCollaborate,
  isIdentified: profiles.isIdentified,
  verifiedOutcomes: profiles.verifiedOutcomes,
  verifiedSystems: profiles.verifiedSystems,
  latestShipped: profiles.latestShipped,
};
