import type { Attestation } from "@paycurve/core/builders";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { isRowId } from "../requests/index.ts";
import { publicKeys } from "../signing/index.ts";
import { accounts, attestations, items } from "../store/schema/index.ts";
import { attestationAddress, builderAddress, systemAddress } from "./attestation-of.ts";
import { readCredential } from "./credential.ts";

/** What a credential turned out to be. */
export type CheckedAttestation =
  | { readonly kind: "verified"; readonly attestation: Attestation }
  | { readonly kind: "refused"; readonly says: string };

/**
 * Whether this directory stands by a credential: one of its keys signed it, its moment has come, and whoever gave their word
 * on that system of that builder has not taken it back. Of who is hidden it says nothing.
 *
 * Shape   a directory, a JWT → the attestation in it, or why it counts for nothing
 */
export async function verifyAttestation(
  { database, origin, now }: Pick<Directory, "database" | "origin" | "now">,
  token: string,
): Promise<CheckedAttestation> {
  const terms = { origin, keys: await publicKeys(database), now: now() };
  const attestation = await readCredential(token, terms);
  if (attestation === null) return refused("This was not signed here as it stands.");
  const id = attestation.id.slice(attestation.id.lastIndexOf("/") + 1);
  const stands = and(
    eq(attestations.id, id),
    isNotNull(attestations.signedAt),
    isNull(attestations.withdrawnAt),
    isNull(accounts.hiddenAt),
  );
  const [kept] = isRowId(id)
    ? await database
        .select({ handle: accounts.handle, itemId: items.itemId })
        .from(attestations)
        .innerJoin(accounts, eq(accounts.id, attestations.accountId))
        .innerJoin(items, eq(items.id, attestations.itemId))
        .where(stands)
    : [];
  if (!kept) return refused("It was taken back, or what it is about is no longer here.");
  const builder = builderAddress(origin, kept.handle);
  const isOfThese =
    attestation.id === attestationAddress(builder, id) &&
    attestation.subject === builder &&
    attestation.system.id === systemAddress(builder, kept.itemId);
  return isOfThese ? { kind: "verified", attestation } : refused("It is about something else.");
}

function refused(says: string): CheckedAttestation {
  return { kind: "refused", says };
}
