import { and, eq } from "drizzle-orm";
import { noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import { attestations, verifications } from "../store/schema/index.ts";
import { openWithdrawal } from "./open-link.ts";

/**
 * Takes a person's word back, by the link they got when they gave it: what they signed and said is no longer kept, and what
 * it bore out is so no longer.
 *
 * Shape   a directory, the link's secret → the verification lost, the link used up
 * Errors  InputError "attestation.unknown"
 */
export async function withdrawAttestation(directory: Directory, secret: string): Promise<void> {
  const { attestation } = await openWithdrawal(directory, secret);
  await changeProfile(directory, attestation.accountId, async (transaction, at) => {
    const { attestation: own } = await openWithdrawal({ database: transaction }, secret);
    await transaction
      .update(attestations)
      .set({ credential: null, statement: null, withdrawHash: null, withdrawnAt: at })
      .where(eq(attestations.id, own.id));
    const isTheirs = and(
      eq(verifications.accountId, own.accountId),
      eq(verifications.method, "person"),
      eq(verifications.token, own.id),
    );
    const lost = {
      heldSince: null,
      dueAt: null,
      checkedAt: at,
      triedAt: at,
      says: "They took their word back.",
    };
    await transaction.update(verifications).set(lost).where(isTheirs);
    const aboutId = own.accountId;
    await noteDeed(transaction, { at, actorId: null, deed: "attestation.withdrawn", aboutId });
  });
}
