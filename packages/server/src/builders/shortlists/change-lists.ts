import { randomUUID } from "node:crypto";
import { and, count, eq } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { noSuchBuilder } from "../no-such-builder.ts";
import { type AIMS, accounts, shortlistMembers, shortlists } from "../store/schema/index.ts";
import { noSuchList, tooMany } from "./list-refusals.ts";

const MOST_LISTS = 50;
const MOST_MEMBERS = 20;

/** A new list. */
export interface NewList {
  readonly name: string;
  readonly aim: (typeof AIMS)[number];
}

/**
 * Makes a list that its owner alone sees.
 *
 * Shape   a directory, the owner's account, a name and an aim → the list's id
 * Errors  InputError "shortlist.full" past fifty lists
 */
export async function makeList(
  { database, now }: Directory,
  accountId: string,
  { name, aim }: NewList,
): Promise<string> {
  const [held] = await database
    .select({ lists: count() })
    .from(shortlists)
    .where(eq(shortlists.accountId, accountId));
  if ((held?.lists ?? 0) >= MOST_LISTS) throw tooMany("lists", MOST_LISTS);
  const id = randomUUID();
  await database.insert(shortlists).values({ id, accountId, name, aim, createdAt: now() });
  return id;
}

/**
 * Takes a list away, with all that stands on it.
 *
 * Errors  InputError "shortlist.unknown" for anyone but its owner
 */
export async function dropList({ database }: Directory, accountId: string, id: string): Promise<void> {
  const dropped = await database
    .delete(shortlists)
    .where(and(eq(shortlists.id, id), eq(shortlists.accountId, accountId)))
    .returning({ id: shortlists.id });
  if (dropped.length === 0) throw noSuchList();
}

/**
 * Shares a list with somebody by name; they may read it and change nothing.
 *
 * Errors  InputError "shortlist.unknown" for anyone but its owner, "builder.unknown", "shortlist.full" past twenty people
 */
export async function shareList(
  directory: Directory,
  accountId: string,
  { id, handle }: { readonly id: string; readonly handle: string },
): Promise<void> {
  const { database, now } = directory;
  await ownedList(directory, accountId, id);
  const [[member], [held]] = await Promise.all([
    database.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, handle)),
    database.select({ members: count() }).from(shortlistMembers).where(eq(shortlistMembers.shortlistId, id)),
  ]);
  if (!member) throw noSuchBuilder(handle);
  if ((held?.members ?? 0) >= MOST_MEMBERS) throw tooMany("people", MOST_MEMBERS);
  await database
    .insert(shortlistMembers)
    .values({ shortlistId: id, accountId: member.id, addedAt: now() })
    .onConflictDoNothing();
}

/**
 * Shares a list with somebody no more.
 *
 * Errors  InputError "shortlist.unknown" for anyone but its owner
 */
export async function unshareList(
  directory: Directory,
  accountId: string,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): Promise<void> {
  await ownedList(directory, accountId, id);
  await directory.database
    .delete(shortlistMembers)
    .where(and(eq(shortlistMembers.shortlistId, id), eq(shortlistMembers.accountId, memberId)));
}

/**
 * Makes sure that a list is somebody's own.
 *
 * Errors  InputError "shortlist.unknown" for anyone but its owner
 */
export async function ownedList({ database }: Directory, accountId: string, id: string): Promise<void> {
  const [owned] = await database
    .select({ id: shortlists.id })
    .from(shortlists)
    .where(and(eq(shortlists.id, id), eq(shortlists.accountId, accountId)));
  if (!owned) throw noSuchList();
}
