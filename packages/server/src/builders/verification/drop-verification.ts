import { and, eq } from "drizzle-orm";
import { noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import { attestations, verifications } from "../store/schema/index.ts";
import { ownVerification } from "./own-verifications.ts";

/**
 * Takes one verification of somebody's own back, and counts their claims anew. What a person signed for it goes with it.
 *
 * Errors  InputError "verification.unknown" for one that is not theirs
 */
export async function dropVerification(directory: Directory, accountId: string, id: string): Promise<void> {
  await changeProfile(directory, accountId, async (transaction, at) => {
    const own = await ownVerification(transaction, accountId, id);
    await transaction.delete(verifications).where(eq(verifications.id, own.id));
    if (own.method !== "person") return;
    const isTheirs = and(eq(attestations.accountId, accountId), eq(attestations.id, own.token));
    await transaction.delete(attestations).where(isTheirs);
    await noteDeed(transaction, { at, actorId: accountId, deed: "attestation.dropped" });
  });
}
