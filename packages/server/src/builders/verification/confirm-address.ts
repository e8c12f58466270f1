import { InputError } from "@paycurve/core";
import { and, eq, gt, sql } from "drizzle-orm";
import { hashOf, newSecret } from "../accounts/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import { verifications } from "../store/schema/index.ts";
import { dueAfter } from "./due-after.ts";
import { LINK_DAYS } from "./letter.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Notes that an address is an account's own: whoever opens the link of its letter signed in as the account that asked reads
 * what is sent there.
 *
 * Shape   a directory, an account, the secret of the link → the verification holds; the link is spent
 * Errors  InputError "verification.link" for one that is spent, too old, of somebody else, or none
 */
export async function confirmAddress(directory: Directory, accountId: string, secret: string): Promise<void> {
  await changeProfile(directory, accountId, async (transaction, at) => {
    const confirmed = await transaction
      .update(verifications)
      .set({
        token: hashOf(newSecret()),
        heldSince: sql`coalesce(${verifications.heldSince}, ${at.toISOString()}::timestamptz)`,
        checkedAt: at,
        triedAt: at,
        dueAt: dueAfter("address", at),
        says: "The link in the letter was opened.",
      })
      .where(
        and(
          eq(verifications.accountId, accountId),
          eq(verifications.method, "address"),
          eq(verifications.token, hashOf(secret)),
          gt(verifications.askedAt, new Date(at.getTime() - LINK_DAYS * DAY_MS)),
        ),
      )
      .returning({ id: verifications.id });
    if (confirmed.length === 0) throw spent();
  });
}

function spent(): InputError {
  const says =
    "This link opens nothing for the account you are signed in with: it was used, is too old, or is another’s. Ask for another letter.";
  return new InputError("verification.link", says);
}
