import { InputError } from "@paycurve/core";
import { and, eq, lte } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { accounts, askedChecks } from "../store/schema/index.ts";

/** Checks and letters that one account may ask for within an hour. */
export const MOST_AN_HOUR = 20;
const HOUR_MS = 60 * 60 * 1000;

/**
 * Counts one check that an account asks for; those asked for at once are counted one after the other.
 *
 * Errors  InputError "verification.too-often" past twenty within an hour
 */
export async function takeCheck({ database, now }: Directory, accountId: string): Promise<void> {
  const at = now();
  await database.transaction(async (transaction) => {
    await transaction
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.id, accountId))
      .for("no key update");
    await transaction
      .delete(askedChecks)
      .where(
        and(eq(askedChecks.accountId, accountId), lte(askedChecks.askedAt, new Date(at.getTime() - HOUR_MS))),
      );
    if ((await transaction.$count(askedChecks, eq(askedChecks.accountId, accountId))) >= MOST_AN_HOUR) {
      const says = `At most ${MOST_AN_HOUR} checks are made for an account within an hour. Try again later; nothing changed.`;
      throw new InputError("verification.too-often", says, { waitSeconds: HOUR_MS / 1000 });
    }
    await transaction.insert(askedChecks).values({ accountId, askedAt: at });
  });
}
