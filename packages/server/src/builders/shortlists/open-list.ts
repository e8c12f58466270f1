import { and, asc, eq } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { SHOWN, withClaims } from "../find/index.ts";
import { accounts, profiles, shortlisted, shortlistMembers, shortlists } from "../store/schema/index.ts";
import { noSuchList } from "./list-refusals.ts";

/** A list as it is read. */
export type OpenList = Awaited<ReturnType<typeof openList>>;

/**
 * Opens a list for its owner or somebody it is shared with; a builder whom an admin hides is not on it meanwhile.
 *
 * Shape   a directory, who reads, the list's id → the list, its builders in the order they came, with their claims; four
 *         statements however long it is
 * Errors  InputError "shortlist.unknown" for anyone else
 */
export async function openList({ database }: Directory, accountId: string, id: string) {
  const [list] = await database
    .select({
      id: shortlists.id,
      name: shortlists.name,
      aim: shortlists.aim,
      ownerId: shortlists.accountId,
      owner: accounts.handle,
    })
    .from(shortlists)
    .innerJoin(accounts, eq(accounts.id, shortlists.accountId))
    .where(eq(shortlists.id, id));
  const members = await database
    .select({ id: accounts.id, handle: accounts.handle })
    .from(shortlistMembers)
    .innerJoin(accounts, eq(accounts.id, shortlistMembers.accountId))
    .where(eq(shortlistMembers.shortlistId, id))
    .orderBy(asc(accounts.handle));
  const isOwn = list?.ownerId === accountId;
  if (!list || !(isOwn || members.some((member) => member.id === accountId))) throw noSuchList();
  const builders = await database
    .select({ ...SHOWN, reason: shortlisted.reason, note: shortlisted.note })
    .from(shortlisted)
    .innerJoin(profiles, eq(profiles.accountId, shortlisted.builderId))
    .innerJoin(accounts, eq(accounts.id, shortlisted.builderId))
    .where(and(eq(shortlisted.shortlistId, id), eq(profiles.isListed, true)))
    .orderBy(asc(shortlisted.addedAt), asc(accounts.handle));
  const { ownerId: _owner, ...told } = list;
  return { ...told, isOwn, members, builders: await withClaims(database, builders) };
}
