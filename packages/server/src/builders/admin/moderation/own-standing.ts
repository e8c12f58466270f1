import { InputError } from "@paycurve/core";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
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

/** What of an account's an admin hid, why, and what was said against it; three questions at most. */
export async function ownStanding({ database }: Directory, accountId: string): Promise<OwnHidden[]> {
  const profile = database
    .select({ aboutId: accounts.id, hiddenAt: accounts.hiddenAt, because: accounts.hiddenBecause })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNotNull(accounts.hiddenAt)));
  const written = database
    .select({
      aboutId: articles.id,
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
  const appeals = await appealsAbout(
    database,
    found.map(({ aboutId }) => aboutId),
  );
  return found.flatMap(({ hiddenAt, because, ...one }) => {
    if (hiddenAt === null) return [];
    const said = appeals.find((it) => it.aboutId === one.aboutId && it.at?.getTime() === hiddenAt.getTime());
    return [{ ...one, hiddenAt, because: because ?? "", appeal: said?.appeal ?? null }];
  });
}

/** What was said against each time that some of it was hidden. */
async function appealsAbout(database: DirectoryDatabase, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return database
    .select({ aboutId: reports.aboutId, at: reports.settledAt, appeal: reports.appeal })
    .from(reports)
    .where(and(inArray(reports.aboutId, [...ids]), isNotNull(reports.appeal)));
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
