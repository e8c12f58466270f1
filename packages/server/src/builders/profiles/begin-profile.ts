import { sql } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { profiles } from "../store/schema/index.ts";

/** Whose profile begins, and when. */
export interface ProfileBeginning {
  readonly accountId: string;
  readonly handle: string;
  readonly at: Date;
}

/**
 * Lays an empty profile where an account has none; one that is there is left as it is. It is called by their handle until
 * they say their name, and is found by nobody before a record is published.
 *
 * Shape   a transaction, whose → a row of `profiles`
 */
export async function beginProfile(
  database: DirectoryDatabase,
  { accountId, handle, at }: ProfileBeginning,
): Promise<void> {
  await database
    .insert(profiles)
    .values({
      accountId,
      name: handle,
      headline: "",
      about: "",
      market: "",
      skills: [],
      openToHire: false,
      openToCollaborate: false,
      languages: [],
      links: [],
      updatedAt: at,
      words: sql`''::tsvector`,
      isListed: false,
    })
    .onConflictDoNothing();
}
