import { and, eq, inArray } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts, profiles } from "../store/schema/index.ts";
import { IN_ORDER } from "./matching.ts";

/** A builder as a list shows them: no address, and nothing that leads to one. */
export type FoundBuilder = Awaited<ReturnType<typeof foundBuilders>>[number];

/**
 * Some builders as a list shows them, in order.
 *
 * Shape   a database, builders' ids → those of them who are listed; one statement whatever there is
 */
export async function foundBuilders(database: DirectoryDatabase, ids: readonly string[]) {
  return database
    .select(SHOWN)
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(and(inArray(profiles.accountId, [...ids]), eq(profiles.isListed, true)))
    .orderBy(IN_ORDER);
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
