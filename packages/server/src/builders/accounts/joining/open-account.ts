import { eq } from "drizzle-orm";
import { noteDeed } from "../../admin/log/index.ts";
import type { Directory } from "../../directory.ts";
import type { DirectoryDatabase } from "../../store/index.ts";
import { accounts } from "../../store/schema/index.ts";
import { useAdminToken } from "./first-admin-token.ts";
import { handleTaken, isReserved } from "./handle.ts";

/** An account that is to be. */
export interface NewAccount {
  readonly id: string;
  readonly handle: string;
  readonly passwordHash: string | null;
  readonly adminToken: string | undefined;
}

/**
 * Opens an account, with what else must be kept together with it. It begins without an address: one that was given is
 * not on the account before a letter to it was answered, so that joining tells nobody whether an address is known here.
 *
 * Shape   a directory, an account, what else to keep → a row, or nothing at all
 * Errors  InputError "account.handle" when somebody has the handle, "account.admin-token"
 */
export async function openAccount(
  directory: Directory,
  { id, handle, passwordHash, adminToken }: NewAccount,
  keepAlso: (transaction: DirectoryDatabase) => Promise<unknown> = async () => {},
): Promise<void> {
  const isAdmin = adminToken !== undefined;
  await directory.database.transaction(async (all) => {
    if (isAdmin) await useAdminToken(all, adminToken);
    const opened = await all
      .insert(accounts)
      .values({ id, handle, passwordHash, isAdmin, createdAt: directory.now() })
      .onConflictDoNothing()
      .returning({ id: accounts.id });
    if (opened.length === 0) throw handleTaken(handle);
    const deed = isAdmin ? "account.joined-as-admin" : "account.joined";
    await noteDeed(all, { at: directory.now(), actorId: id, deed });
    await keepAlso(all);
  });
}

/**
 * Makes sure that nobody has a handle, before work is spent on it; a word that nobody gets costs as much to find out.
 *
 * Errors  InputError "account.handle"
 */
export async function checkHandleFree({ database }: Directory, handle: string): Promise<void> {
  const found = await database.select({ id: accounts.id }).from(accounts).where(eq(accounts.handle, handle));
  if (found.length > 0 || isReserved(handle)) throw handleTaken(handle);
}
