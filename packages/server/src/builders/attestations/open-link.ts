import { and, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { hashOf } from "../accounts/index.ts";
import type { Directory } from "../directory.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts, attestations, items, profiles } from "../store/schema/index.ts";
import { unknownLink } from "./unknown-link.ts";

/** What a link leads to. */
export type OpenedLink = Awaited<ReturnType<typeof found>>[number];

/**
 * What somebody is asked to sign by a link, whoever they are.
 *
 * Shape   a database, the moment, the link's secret → the attestation, its item and its builder
 * Errors  InputError "attestation.unknown" alike for one that was used, is too old, or never was
 */
export async function openLink(database: DirectoryDatabase, now: Date, secret: string): Promise<OpenedLink> {
  const isOpen = and(
    eq(attestations.linkHash, hashOf(secret)),
    isNull(attestations.signedAt),
    gt(attestations.expiresAt, now),
    isNull(accounts.hiddenAt),
  );
  const [opened] = await found(database, isOpen);
  if (!opened) throw unknownLink();
  return opened;
}

/**
 * What somebody signed, by the link they got then.
 *
 * Shape   a directory, the link's secret → the attestation, its item and its builder
 * Errors  InputError "attestation.unknown" alike for one that was used or never was
 */
export async function openWithdrawal(
  { database }: Pick<Directory, "database">,
  secret: string,
): Promise<OpenedLink> {
  const isOpen = and(
    eq(attestations.withdrawHash, hashOf(secret)),
    isNotNull(attestations.signedAt),
    isNull(attestations.withdrawnAt),
  );
  const [opened] = await found(database, isOpen);
  if (!opened) throw unknownLink();
  return opened;
}

/** Of who is hidden nothing is signed meanwhile; what was signed can be taken back all the same. */
function found(database: DirectoryDatabase, condition: ReturnType<typeof and>) {
  return database
    .select({
      attestation: attestations,
      item: items,
      handle: accounts.handle,
      builder: profiles.name,
    })
    .from(attestations)
    .innerJoin(items, eq(items.id, attestations.itemId))
    .innerJoin(accounts, eq(accounts.id, attestations.accountId))
    .innerJoin(profiles, eq(profiles.accountId, attestations.accountId))
    .where(condition);
}
