import { and, eq, inArray } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import { accounts, recoveryCodes } from "../../store/schema/index.ts";
import { hashOf, newRecoveryCode, plainCode } from "../secrets/index.ts";
import { accountNamed } from "./account-named.ts";

const HOW_MANY = 10;

/** Makes ten codes, each of which opens the account once; those made before open nothing any more. */
export async function makeRecoveryCodes({ database }: Directory, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newRecoveryCode);
  await database.transaction(async (all) => {
    await all.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
    await all.insert(recoveryCodes).values(codes.map((code) => ({ accountId, hash: hashOf(code) })));
  });
  return codes;
}

/**
 * Whose account a code opens, and uses the code up: one question, whether there is such an account or not.
 *
 * Shape   a directory, a handle or an address, a code as typed → the account's id, or null
 */
export async function accountByRecoveryCode(
  { database }: Directory,
  name: string,
  code: string,
): Promise<string | null> {
  const named = database.select({ id: accounts.id }).from(accounts).where(accountNamed(name));
  const [used] = await database
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.hash, hashOf(plainCode(code))), inArray(recoveryCodes.accountId, named)))
    .returning({ accountId: recoveryCodes.accountId });
  return used?.accountId ?? null;
}
