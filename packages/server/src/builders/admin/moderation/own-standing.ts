import { InputError } from "@paycurve/core";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import type { DirectoryDatabase } from "../../store/index.ts";
import { accounts, articles, reports } from "../../store/schema/index.ts";
import { noteDeed } from "../log/index.ts";

/** Something of one's own that others do not see. */
export interface OwnHidden {
  readonly about: "profile" | "article";
  readonly aboutId: string;
  readonly title: string | null;
  readonly hiddenAt: Date;
  readonly because: string;
  /** What was said against it; null where nothing was. */
  readonly appeal: string | null;
}

/** What of an account's an admin hid, and why; two questions, and one for each that is hidden. */
export async function ownStanding({ database }: Directory, accountId: string): Promise<OwnHidden[]> {
  const profile = database
    .select({ id: accounts.id, hiddenAt: accounts.hiddenAt, because: accounts.hiddenBecause })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNotNull(accounts.hiddenAt)));
  const written = database
    .select({
      id: articles.id,
      title: articles.title,
      hiddenAt: articles.hiddenAt,
      because: articles.hiddenBecause,
    })
    .from(articles)
    .where(and(eq(articles.accountId, accountId), isNotNull(articles.hiddenAt)))
    .orderBy(asc(articles.hiddenAt));
  const found = [
    ...(await profile).map((one) => ({ ...one, about: "profile" as const, title: null })),
    ...(await written).map((one) => ({ ...one, about: "article" as const })),
  ];
  const standing: OwnHidden[] = [];
  for (const { id: aboutId, about, title, hiddenAt, because } of found) {
    if (hiddenAt === null) continue;
    const appeal = await appealOf(database, aboutId, hiddenAt);
    standing.push({ about, aboutId, title, hiddenAt, because: because ?? "", appeal });
  }
  return standing;
}

async function appealOf(
  database: DirectoryDatabase,
  aboutId: string,
  hiddenAt: Date,
): Promise<string | null> {
  const [found] = await database
    .select({ appeal: reports.appeal })
    .from(reports)
    .where(and(eq(reports.aboutId, aboutId), eq(reports.settledAt, hiddenAt), isNotNull(reports.appeal)))
    .limit(1);
  return found?.appeal ?? null;
}

/**
 * Says something against it that something of one's own is hidden: once for each time that it is.
 *
 * Errors  InputError "appeal.unknown" where nothing of the account's is hidden by that id, or it was said already
 */
export async function makeAppeal(
  directory: Directory,
  accountId: string,
  { aboutId, note }: { readonly aboutId: string; readonly note: string },
): Promise<void> {
  const { database, now } = directory;
  const at = now();
  const hidden = (await ownStanding(directory, accountId)).find((one) => one.aboutId === aboutId);
  if (!hidden) throw noAppeal();
  await database.transaction(async (all) => {
    const isOf = and(eq(reports.aboutId, aboutId), eq(reports.settledAt, hidden.hiddenAt));
    const appealed = await all
      .update(reports)
      .set({ appeal: note, appealedAt: at })
      .where(and(isOf, eq(reports.outcome, "hidden"), isNull(reports.appeal)))
      .returning({ id: reports.id });
    if (appealed.length === 0) throw noAppeal();
    await noteDeed(all, { at, actorId: accountId, deed: "appeal.made", aboutId });
  });
}

function noAppeal(): InputError {
  const says = "Nothing of yours is hidden there, or you have said what you have to say against it.";
  return new InputError("appeal.unknown", says);
}
