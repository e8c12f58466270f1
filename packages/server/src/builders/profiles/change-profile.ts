import { InputError } from "@paycurve/core";
import { eq } from "drizzle-orm";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts } from "../store/schema/index.ts";
import { beginProfile } from "./begin-profile.ts";
import { recount } from "./recount.ts";

/**
 * Changes what belongs to a builder's profile as a whole or not at all, one change of theirs after the other, and counts
 * anew what it comes to.
 *
 * Shape   a directory, an account, the change → what the change gives; a profile is there before it
 * Errors  InputError "account.unknown" when the account has gone meanwhile; whatever the change throws
 */
export async function changeProfile<Given>(
  { database, now }: Pick<Directory, "database" | "now">,
  accountId: string,
  change: (transaction: DirectoryDatabase, at: Date) => Promise<Given>,
): Promise<Given> {
  return database.transaction(async (transaction) => {
    const [account] = await transaction
      .select({ handle: accounts.handle })
      .from(accounts)
      .where(eq(accounts.id, accountId))
      .for("no key update");
    if (!account) throw new InputError("account.unknown", "account: it has been deleted.");
    const at = now();
    await beginProfile(transaction, { accountId, handle: account.handle, at });
    const given = await change(transaction, at);
    await recount(transaction, accountId, calendarDateOf(at));
    return given;
  });
}
