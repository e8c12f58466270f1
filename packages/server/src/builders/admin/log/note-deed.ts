import type { DirectoryDatabase } from "../../store/index.ts";
import { auditEntries } from "../../store/schema/index.ts";
import type { Deed } from "./deeds.ts";

/** Something to be written down. Nothing in it is in words of a person's own. */
export interface NotedDeed {
  readonly at: Date;
  /** The account that did it; null where nobody was signed in. */
  readonly actorId: string | null;
  readonly deed: Deed;
  /** The account or article that it was done to, where that is not the one who did it. */
  readonly aboutId?: string;
  /** A word of a fixed list, such as a report's reason. */
  readonly says?: string;
}

/**
 * Writes down what was done. It belongs into the transaction that does it, where there is one; nothing ever changes an
 * entry, but that a deleted account is no longer named in it.
 *
 * Shape   a database or a transaction, a deed → one row
 */
export async function noteDeed(database: DirectoryDatabase, deed: NotedDeed): Promise<void> {
  await database.insert(auditEntries).values(deed);
}
