import { and, asc, desc, eq } from "drizzle-orm";
import { noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import { isRowId } from "../requests/index.ts";
import { attestations, items, verifications } from "../store/schema/index.ts";
import { unknownAttestation } from "./unknown-link.ts";

/** One that a builder asked for. */
export interface OwnAttestation {
  readonly id: string;
  readonly system: string;
  readonly name: string;
  readonly relation: string;
  readonly expiresAt: Date;
  readonly signedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** What a builder sees before they ask. */
export interface OwnAttestations {
  readonly asked: readonly OwnAttestation[];
  readonly items: readonly { readonly itemId: string; readonly system: string }[];
}

/**
 * Whom a builder asked, the latest first, and what they can ask about.
 *
 * Shape   a directory, an account → two lists; two questions
 */
export async function ownAttestations(
  { database }: Pick<Directory, "database">,
  accountId: string,
): Promise<OwnAttestations> {
  const { id, name, relation, expiresAt, signedAt, withdrawnAt, askedAt } = attestations;
  const asked = await database
    .select({ id, name, relation, expiresAt, signedAt, withdrawnAt, system: items.system })
    .from(attestations)
    .innerJoin(items, eq(items.id, attestations.itemId))
    .where(eq(attestations.accountId, accountId))
    .orderBy(desc(askedAt), asc(id));
  const published = await database
    .select({ itemId: items.itemId, system: items.system })
    .from(items)
    .where(eq(items.accountId, accountId))
    .orderBy(asc(items.place));
  return { asked, items: published };
}

/**
 * Takes one of a builder's own back, signed or not: nothing of it is left, nor of what it bore out.
 *
 * Errors  InputError "attestation.unknown" for one that is not theirs
 */
export async function dropAttestation(directory: Directory, accountId: string, id: string): Promise<void> {
  if (!isRowId(id)) throw unknownAttestation();
  await changeProfile(directory, accountId, async (transaction, at) => {
    const isOwn = and(eq(attestations.id, id), eq(attestations.accountId, accountId));
    const gone = await transaction.delete(attestations).where(isOwn).returning({ id: attestations.id });
    if (gone.length === 0) throw unknownAttestation();
    const isByIt = and(
      eq(verifications.accountId, accountId),
      eq(verifications.method, "person"),
      eq(verifications.token, id),
    );
    await transaction.delete(verifications).where(isByIt);
    await noteDeed(transaction, { at, actorId: accountId, deed: "attestation.dropped" });
  });
}
