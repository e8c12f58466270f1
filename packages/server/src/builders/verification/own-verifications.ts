import { InputError } from "@paycurve/core";
import { and, asc, eq } from "drizzle-orm";
import { isRowId } from "../requests/index.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { items, verifications } from "../store/schema/index.ts";
import type { KeptVerification } from "./settle-check.ts";

/** A claim of an account's, and what was asked for to bear it out. */
export interface OwnClaim {
  /** By its owner's file; null for who they are. */
  readonly itemId: string | null;
  readonly system: string;
  readonly verifications: readonly KeptVerification[];
}

/**
 * All that an account can have verified, who they are first, with what was asked for.
 *
 * Shape   a database, an account → claims; two questions
 */
export async function ownClaims(database: DirectoryDatabase, accountId: string): Promise<OwnClaim[]> {
  const published = await database
    .select({ id: items.id, itemId: items.itemId, system: items.system })
    .from(items)
    .where(eq(items.accountId, accountId))
    .orderBy(asc(items.place));
  const asked = await database
    .select()
    .from(verifications)
    .where(eq(verifications.accountId, accountId))
    .orderBy(asc(verifications.askedAt));
  const of = (id: string | null) => asked.filter((one) => one.itemId === id);
  return [
    { itemId: null, system: "Who you are", verifications: of(null) },
    ...published.map(({ id, itemId, system }) => ({ itemId, system, verifications: of(id) })),
  ];
}

/**
 * One verification of an account's own.
 *
 * Errors  InputError "verification.unknown", also for somebody else's
 */
export async function ownVerification(
  database: DirectoryDatabase,
  accountId: string,
  id: string,
): Promise<KeptVerification> {
  const isOwn = and(eq(verifications.id, id), eq(verifications.accountId, accountId));
  const [found] = isRowId(id) ? await database.select().from(verifications).where(isOwn) : [];
  if (found) return found;
  throw new InputError("verification.unknown", "No verification of yours is known by that address.");
}
