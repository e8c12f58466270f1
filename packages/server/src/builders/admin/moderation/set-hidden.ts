import { eq } from "drizzle-orm";
import { calendarDateOf } from "../../calendar-date-of.ts";
import { recount } from "../../profiles/index.ts";
import type { DirectoryDatabase } from "../../store/index.ts";
import { accounts, articles } from "../../store/schema/index.ts";

/** Something that others see, or shall not see any more. */
export interface Hidden {
  readonly about: "profile" | "article";
  readonly aboutId: string;
  readonly at: Date;
  /** Why it is hidden; null to show it again. */
  readonly because: string | null;
}

/**
 * Hides a profile or an article from others, or shows it again; within the transaction that settles why.
 *
 * Shape   a transaction, what and why → whether it was there and stood otherwise
 */
export async function setHidden(
  database: DirectoryDatabase,
  { about, aboutId, at, because }: Hidden,
): Promise<boolean> {
  const hidden = { hiddenAt: because === null ? null : at, hiddenBecause: because };
  if (about === "article") {
    const changed = await database
      .update(articles)
      .set(hidden)
      .where(eq(articles.id, aboutId))
      .returning({ id: articles.id });
    return changed.length > 0;
  }
  const changed = await database
    .update(accounts)
    .set(hidden)
    .where(eq(accounts.id, aboutId))
    .returning({ id: accounts.id });
  await recount(database, aboutId, calendarDateOf(at));
  return changed.length > 0;
}
