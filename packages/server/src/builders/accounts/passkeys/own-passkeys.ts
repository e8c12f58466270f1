import { InputError } from "@paycurve/core";
import { and, eq } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import { accounts, passkeys } from "../../store/schema/index.ts";

/** One passkey, of the account that asks. */
export interface OwnPasskey {
  readonly accountId: string;
  readonly id: string;
}

const MOST = 20;

/**
 * Makes sure that an account has room for one more passkey.
 *
 * Errors  InputError "account.passkeys" when it has twenty
 */
export async function checkRoom({ database }: Directory, accountId: string): Promise<void> {
  if ((await database.$count(passkeys, eq(passkeys.accountId, accountId))) < MOST) return;
  throw new InputError("account.passkeys", `An account has at most ${MOST} passkeys. Remove one first.`);
}

/** Names a passkey; that of somebody else is left as it is. */
export async function renamePasskey({ database }: Directory, of: OwnPasskey, device: string): Promise<void> {
  await database.update(passkeys).set({ device }).where(isIt(of));
}

/**
 * Removes a passkey, and tells whether there was one; that of somebody else is left as it is.
 *
 * Errors  InputError "account.last-way" when nothing else would open the account
 */
export async function removePasskey({ database }: Directory, of: OwnPasskey): Promise<boolean> {
  return database.transaction(async (all) => {
    const [account] = await all.select().from(accounts).where(eq(accounts.id, of.accountId)).for("update");
    const removed = await all.delete(passkeys).where(isIt(of)).returning({ id: passkeys.id });
    const left = await all.$count(passkeys, eq(passkeys.accountId, of.accountId));
    if (left > 0 || account?.passwordHash) return removed.length > 0;
    const says =
      "Nothing else opens your account. Make another passkey or set a password, then remove this one.";
    throw new InputError("account.last-way", says);
  });
}

function isIt({ accountId, id }: OwnPasskey) {
  return and(eq(passkeys.id, id), eq(passkeys.accountId, accountId));
}
