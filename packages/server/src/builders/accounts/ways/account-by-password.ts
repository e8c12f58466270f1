import type { Directory } from "../../directory.ts";
import { accounts } from "../../store/schema/index.ts";
import { isPassword } from "../secrets/index.ts";
import { accountNamed } from "./account-named.ts";

/**
 * Whose account a name and a password open. The work is the same where there is no such account, or none with a password.
 *
 * Shape   a directory, a handle or an address, a password → the account's id, or null
 */
export async function accountByPassword(
  { database }: Directory,
  name: string,
  password: string,
): Promise<string | null> {
  const [found] = await database
    .select({ id: accounts.id, passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(accountNamed(name));
  const fits = await isPassword(password, found?.passwordHash ?? null);
  return found && fits ? found.id : null;
}
