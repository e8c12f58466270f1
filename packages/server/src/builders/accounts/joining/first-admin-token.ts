import { InputError } from "@paycurve/core";
import { eq } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import type { DirectoryDatabase } from "../../store/index.ts";
import { accounts, adminTokens } from "../../store/schema/index.ts";
import { hashOf, newSecret } from "../secrets/index.ts";

/**
 * Makes the token by which somebody joins as the first admin, while there is none. Any that was made before opens nothing
 * any more; of this one the hash alone is kept.
 *
 * Shape   a directory → a token, or null where there is an admin
 */
export async function firstAdminToken({ database }: Directory): Promise<string | null> {
  const token = newSecret();
  return database.transaction(async (all) => {
    await all.delete(adminTokens);
    if (await hasAdmin(all)) return null;
    await all.insert(adminTokens).values({ tokenHash: hashOf(token) });
    return token;
  });
}

/**
 * Uses the token of the first admin up, within the transaction that opens the account.
 *
 * Errors  InputError "account.admin-token" when it is not one, or was used
 */
export async function useAdminToken(transaction: DirectoryDatabase, token: string): Promise<void> {
  const used = await transaction
    .delete(adminTokens)
    .where(eq(adminTokens.tokenHash, hashOf(token)))
    .returning();
  if (used.length === 1 && !(await hasAdmin(transaction))) return;
  const says =
    "admin: this token opens nothing; it is good for one account. Start the server again for another.";
  throw new InputError("account.admin-token", says, { field: "handle" });
}

async function hasAdmin(database: DirectoryDatabase): Promise<boolean> {
  const admins = await database
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.isAdmin, true))
    .limit(1);
  return admins.length > 0;
}
