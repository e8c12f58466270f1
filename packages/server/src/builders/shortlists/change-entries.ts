import { and, count, eq, ne } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { noSuchBuilder } from "../no-such-builder.ts";
import { accounts, profiles, shortlisted } from "../store/schema/index.ts";
import { ownedList } from "./change-lists.ts";
import { tooMany } from "./list-refusals.ts";

const MOST_ENTRIES = 200;

/** A builder to be put on a list, and why. */
export interface NewEntry {
  readonly listId: string;
  readonly builder: string;
  readonly reason: string;
  readonly note: string;
}

/**
 * Puts a builder on a list with the reason for it; one that stands there already gets the new reason and note.
 *
 * Errors  InputError "shortlist.unknown" for anyone but its owner, "builder.unknown", "shortlist.full" past 200 builders
 */
export async function addToList(
  directory: Directory,
  accountId: string,
  { listId, builder, reason, note }: NewEntry,
): Promise<void> {
  const { database, now } = directory;
  await ownedList(directory, accountId, listId);
  const [[found], [held]] = await Promise.all([
    database
      .select({ id: accounts.id })
      .from(accounts)
      .innerJoin(profiles, eq(profiles.accountId, accounts.id))
      .where(and(eq(accounts.handle, builder), eq(profiles.isListed, true))),
    database
      .select({ entries: count() })
      .from(shortlisted)
      .innerJoin(accounts, eq(accounts.id, shortlisted.builderId))
      .where(and(eq(shortlisted.shortlistId, listId), ne(accounts.handle, builder))),
  ]);
  if (!found) throw noSuchBuilder(builder);
  if ((held?.entries ?? 0) >= MOST_ENTRIES) throw tooMany("builders", MOST_ENTRIES);
  await database
    .insert(shortlisted)
    .values({ shortlistId: listId, builderId: found.id, reason, note, addedAt: now() })
    .onConflictDoUpdate({
      target: [shortlisted.shortlistId, shortlisted.builderId],
      set: { reason, note },
    });
}

/**
 * Takes a builder off a list.
 *
 * Errors  InputError "shortlist.unknown" for anyone but its owner
 */
export async function dropFromList(
  directory: Directory,
  accountId: string,
  { listId, builderId }: { readonly listId: string; readonly builderId: string },
): Promise<void> {
  await ownedList(directory, accountId, listId);
  await directory.database
    .delete(shortlisted)
    .where(and(eq(shortlisted.shortlistId, listId), eq(shortlisted.builderId, builderId)));
}
