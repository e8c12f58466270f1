import { desc, eq, lt } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DirectoryDatabase } from "../../store/index.ts";
import { accounts, articles, auditEntries } from "../../store/schema/index.ts";

/** Entries on a page of the log. */
export const ENTRIES_SHOWN = 100;

/** An entry as it is read. */
export type ReadEntry = Awaited<ReturnType<typeof readLog>>[number];

/**
 * What was done, the last first, with whoever is named in it as they are called now.
 *
 * Shape   a database, the place before which to read (none: from the end) → at most 101 entries; one question
 */
export async function readLog(database: DirectoryDatabase, before = Number.MAX_SAFE_INTEGER) {
  const about = alias(accounts, "about");
  return database
    .select({
      place: auditEntries.place,
      at: auditEntries.at,
      deed: auditEntries.deed,
      says: auditEntries.says,
      actor: accounts.handle,
      about: about.handle,
      article: articles.title,
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.actorId))
    .leftJoin(about, eq(about.id, auditEntries.aboutId))
    .leftJoin(articles, eq(articles.id, auditEntries.aboutId))
    .where(lt(auditEntries.place, before))
    .orderBy(desc(auditEntries.place))
    .limit(ENTRIES_SHOWN + 1);
}
