import { eq, inArray, or } from "drizzle-orm";
import { noteDeed } from "../../admin/log/index.ts";
import type { Directory } from "../../directory.ts";
import {
  accounts,
  addressConfirmations,
  articles,
  auditEntries,
  challenges,
  reports,
} from "../../store/schema/index.ts";

/**
 * Deletes an account so that nothing of it is left: what refers to it goes with it, what names it without referring goes
 * first, and the audit log forgets who it was.
 *
 * Shape   a directory, an account's id → all of it gone, or none
 */
export async function deleteAccount({ database, now }: Directory, accountId: string): Promise<void> {
  await database.transaction(async (all) => {
    const [account] = await all.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
    if (!account) return;
    const theirArticles = all
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.accountId, accountId));
    await all
      .delete(reports)
      .where(or(eq(reports.aboutId, accountId), inArray(reports.aboutId, theirArticles)));
    await all.update(reports).set({ note: "" }).where(eq(reports.fromId, accountId));
    await all.update(auditEntries).set({ actorId: null }).where(eq(auditEntries.actorId, accountId));
    await all.update(auditEntries).set({ aboutId: null }).where(eq(auditEntries.aboutId, accountId));
    await all.delete(challenges).where(eq(challenges.handle, account.handle));
    if (account.email !== null)
      await all.delete(addressConfirmations).where(eq(addressConfirmations.email, account.email));
    await all.delete(accounts).where(eq(accounts.id, accountId));
    await noteDeed(all, { at: now(), actorId: null, deed: "account.deleted" });
  });
}
