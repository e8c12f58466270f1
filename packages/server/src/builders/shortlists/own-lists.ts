import { count, desc, eq, or, sql } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { accounts, shortlisted, shortlistMembers, shortlists } from "../store/schema/index.ts";

/** A list as its owner, or somebody it is shared with, finds it among others. */
export type OwnList = Awaited<ReturnType<typeof ownLists>>[number];

/**
 * The lists of an account and those shared with it, the newest first.
 *
 * Shape   a directory, an account → lists with whose they are and how many builders they hold; one statement
 */
export async function ownLists({ database }: Directory, accountId: string) {
  return database
    .select({
      id: shortlists.id,
      name: shortlists.name,
      aim: shortlists.aim,
      owner: accounts.handle,
      isOwn: sql<boolean>`${shortlists.accountId} = ${accountId}`,
      builders: count(shortlisted.builderId),
    })
    .from(shortlists)
    .innerJoin(accounts, eq(accounts.id, shortlists.accountId))
    .leftJoin(shortlisted, eq(shortlisted.shortlistId, shortlists.id))
    .where(
      or(
        eq(shortlists.accountId, accountId),
        sql`exists (select 1 from ${shortlistMembers} where ${shortlistMembers.shortlistId} = ${shortlists.id} and ${shortlistMembers.accountId} = ${accountId})`,
      ),
    )
    .groupBy(shortlists.id, accounts.handle)
    .orderBy(desc(shortlists.createdAt));
}
