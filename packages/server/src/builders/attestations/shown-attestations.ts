import type { Attestation } from "@paycurve/core/builders";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { decodeJwt } from "jose";
import { noSuchBuilder } from "../no-such-builder.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import {
  accounts,
  attestations,
  carriedAttestations,
  profiles,
  verifications,
} from "../store/schema/index.ts";
import { attestationIn, credentialIn } from "./credential.ts";
import { unknownAttestation } from "./unknown-link.ts";

/** An attestation as anybody may see it. */
export interface ShownAttestation {
  readonly attestation: Attestation;
  /** Null for one of this directory's own. */
  readonly carried: { readonly origin: string; readonly keySeenAt: Date | null } | null;
  /** Its own id here, where it was signed here. */
  readonly id: string | null;
  /** Whether it bears its system out as that is described now. */
  readonly holds: boolean;
}

/** A builder with what others signed for them. */
export interface ShownAttestations {
  readonly handle: string;
  readonly name: string;
  readonly shown: readonly ShownAttestation[];
}

/**
 * What others signed for a builder, as anybody may see it: here first, then elsewhere.
 *
 * Shape   a database, a handle → attestations; three questions
 * Errors  InputError "builder.unknown", also for who is hidden
 */
export async function shownAttestations(
  database: DirectoryDatabase,
  asked: string,
): Promise<ShownAttestations> {
  const [found] = await database
    .select({ accountId: accounts.id, handle: accounts.handle, name: profiles.name })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(and(eq(accounts.handle, asked.toLowerCase()), isNull(accounts.hiddenAt)));
  if (!found) throw noSuchBuilder(asked);
  const { accountId, ...builder } = found;
  return {
    ...builder,
    shown: [...(await ownOf(database, accountId)), ...(await carriedOf(database, accountId))],
  };
}

/**
 * The credential of one attestation that was signed here.
 *
 * Shape   a database, whose and which → a JWT
 * Errors  InputError "attestation.unknown", also for one that was taken back and for who is hidden
 */
export async function credentialOf(
  database: DirectoryDatabase,
  { handle, id }: { readonly handle: string; readonly id: string },
): Promise<string> {
  const isShown = and(
    eq(attestations.id, id),
    eq(accounts.handle, handle.toLowerCase()),
    isNull(accounts.hiddenAt),
    isNull(attestations.withdrawnAt),
  );
  const [found] = await database
    .select({ credential: attestations.credential })
    .from(attestations)
    .innerJoin(accounts, eq(accounts.id, attestations.accountId))
    .where(isShown);
  if (!found?.credential) throw unknownAttestation();
  return found.credential;
}

async function ownOf(database: DirectoryDatabase, accountId: string): Promise<ShownAttestation[]> {
  const isBorneOut = and(eq(verifications.accountId, accountId), eq(verifications.method, "person"));
  const held = await database
    .select({ token: verifications.token })
    .from(verifications)
    .where(and(isBorneOut, isNotNull(verifications.heldSince)));
  const rows = await database
    .select()
    .from(attestations)
    .where(and(eq(attestations.accountId, accountId), isNotNull(attestations.credential)))
    .orderBy(asc(attestations.signedAt));
  return rows.flatMap(({ id, credential }) => {
    const attestation = keptIn(credential);
    const holds = held.some(({ token }) => token === id);
    return attestation ? [{ id, attestation, carried: null, holds }] : [];
  });
}

async function carriedOf(database: DirectoryDatabase, accountId: string): Promise<ShownAttestation[]> {
  const rows = await database
    .select()
    .from(carriedAttestations)
    .where(eq(carriedAttestations.accountId, accountId))
    .orderBy(asc(carriedAttestations.origin), asc(carriedAttestations.id));
  return rows.flatMap(({ credential, origin, keySeenAt }) => {
    const attestation = keptIn(credential);
    return attestation ? [{ id: null, attestation, carried: { origin, keySeenAt }, holds: false }] : [];
  });
}

/** Its signature was checked before it was kept. */
function keptIn(credential: string | null): Attestation | null {
  return credential === null ? null : attestationIn(credentialIn(decodeJwt(credential)));
}
