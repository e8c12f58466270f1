import { eq } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import { verifications } from "../store/schema/index.ts";
import { ownVerification } from "./own-verifications.ts";

/**
 * Takes one verification of somebody's own back, and counts their claims anew.
 *
 * Errors  InputError "verification.unknown" for one that is not theirs
 */
export async function dropVerification(directory: Directory, accountId: string, id: string): Promise<void> {
  await changeProfile(directory, accountId, async (transaction) => {
    const own = await ownVerification(transaction, accountId, id);
    await transaction.delete(verifications).where(eq(verifications.id, own.id));
  });
}
