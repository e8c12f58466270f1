import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import type { Asker } from "../requests/index.ts";
import { KEYS_PATH, publicKeys, signingKey, signToken } from "../signing/index.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { attestations, items, profiles, verifications } from "../store/schema/index.ts";
import { EXPORT_TYP, type ExportDocument } from "./export-shape.ts";
import { publishedItemOf } from "./published-item-of.ts";

/** A signed export: a JWS in its flattened form, one document of JSON. */
export interface SignedExport {
  readonly payload: string;
  readonly protected: string;
  readonly signature: string;
}

/**
 * All that a builder can take to another directory: what they say of themselves, what they published, how it was verified,
 * and what others signed. The whole is signed, so that whoever reads it can tell whether it is still as it was given.
 *
 * Shape   a directory, who leaves → a flattened JWS
 * Source  RFC 7515, JSON Web Signature, section 7.2.2
 */
export async function signedExport(
  directory: Directory,
  asker: Pick<Asker, "accountId" | "handle">,
): Promise<SignedExport> {
  await signingKey(directory);
  const payload = await exportDocument(directory, asker);
  const [head = "", body = "", signature = ""] = (
    await signToken(directory, { typ: EXPORT_TYP, payload })
  ).split(".");
  return { payload: body, protected: head, signature };
}

async function exportDocument(
  { database, origin, now }: Directory,
  { accountId, handle }: Pick<Asker, "accountId" | "handle">,
): Promise<ExportDocument> {
  const [row] = await database.select().from(profiles).where(eq(profiles.accountId, accountId));
  return {
    version: 1,
    origin,
    jwks: `${origin}${KEYS_PATH}`,
    keys: await publicKeys(database),
    madeAt: now().toISOString(),
    handle,
    profile: profileOf(row, handle),
    record: row && row.market !== "" ? await recordOf(database, row) : null,
    verifications: await factsOf(database, accountId),
    attestations: await credentialsOf(database, accountId),
  };
}

type ProfileRow = typeof profiles.$inferSelect;

function profileOf(row: ProfileRow | undefined, handle: string): ExportDocument["profile"] {
  return {
    name: row?.name ?? handle,
    headline: row?.headline ?? "",
    about: row?.about ?? "",
    languages: row?.languages ?? [],
    timeZone: row?.timeZone ?? null,
    availability: row?.availability ?? null,
    links: row?.links ?? [],
    openToHire: row?.openToHire ?? false,
    openToCollaborate: row?.openToCollaborate ?? false,
  };
}

async function recordOf(database: DirectoryDatabase, row: ProfileRow) {
  const { market, lowerLevel, upperLevel, skills, accountId } = row;
  const published = await database
    .select()
    .from(items)
    .where(eq(items.accountId, accountId))
    .orderBy(asc(items.place));
  const levels = new Set([lowerLevel, upperLevel].filter((level) => level !== null));
  return { market, levels: [...levels], skills, items: published.map(publishedItemOf) };
}

async function factsOf(
  database: DirectoryDatabase,
  accountId: string,
): Promise<ExportDocument["verifications"]> {
  const { method, subject, heldSince, checkedAt, dueAt } = verifications;
  const rows = await database
    .select({ itemId: items.itemId, method, subject, heldSince, checkedAt, dueAt })
    .from(verifications)
    .leftJoin(items, eq(items.id, verifications.itemId))
    .where(eq(verifications.accountId, accountId))
    .orderBy(asc(verifications.askedAt), asc(verifications.id));
  const said = (moment: Date | null): string | null => moment?.toISOString() ?? null;
  return rows.map((row) => ({
    ...row,
    heldSince: said(row.heldSince),
    checkedAt: said(row.checkedAt),
    dueAt: said(row.dueAt),
  }));
}

async function credentialsOf(database: DirectoryDatabase, accountId: string): Promise<string[]> {
  const { credential, withdrawnAt, signedAt } = attestations;
  const isKept = and(eq(attestations.accountId, accountId), isNotNull(credential), isNull(withdrawnAt));
  const rows = await database.select({ credential }).from(attestations).where(isKept).orderBy(asc(signedAt));
  return rows.flatMap((row) => row.credential ?? []);
}
