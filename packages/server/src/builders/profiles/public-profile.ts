import { unknownWord } from "@paycurve/core";
import type { PublishedItem, Verification } from "@paycurve/core/builders";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts, items, profiles, verifications } from "../store/schema/index.ts";
import { publishedItemOf } from "./published-item-of.ts";
import { verificationOf } from "./verification-of.ts";

/** A system as anybody may see it, with what bears it out. */
export interface PublicItem extends PublishedItem {
  readonly verifications: readonly Verification[];
}

/** A builder as anybody may see them. */
export interface PublicProfile extends ProfileRow {
  readonly handle: string;
  /** What bears out who they are. */
  readonly identity: readonly Verification[];
  /** The latest shipped first; what has no day comes last, in the builder's own order. */
  readonly items: readonly PublicItem[];
}

type ProfileRow = typeof profiles.$inferSelect;

/**
 * A builder as anybody may see them: with what held when it was last looked at, and of a mail address its domain alone. Who
 * is hidden is as unknown as who never was.
 *
 * Shape   a database, a handle → PublicProfile; three questions
 * Errors  InputError "builder.unknown"
 */
export async function publicProfile(database: DirectoryDatabase, asked: string): Promise<PublicProfile> {
  const [found] = await database
    .select({ profile: profiles, handle: accounts.handle })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(and(eq(accounts.handle, asked.toLowerCase()), isNull(accounts.hiddenAt)));
  if (!found) throw unknownWord({ field: "builder", value: asked, known: [] });
  const { accountId } = found.profile;
  const [shipped, held] = await Promise.all([itemsOf(database, accountId), heldOf(database, accountId)]);
  const of = (itemId: string | null) =>
    held.filter((one) => one.itemId === itemId).map((one) => told(verificationOf(one)));
  return {
    ...found.profile,
    handle: found.handle,
    identity: of(null),
    items: shipped
      .map((item) => ({ ...publishedItemOf(item), verifications: of(item.id) }))
      .toSorted((one, other) => (other.shipped ?? "").localeCompare(one.shipped ?? "")),
  };
}

function itemsOf(database: DirectoryDatabase, accountId: string) {
  return database.select().from(items).where(eq(items.accountId, accountId)).orderBy(asc(items.place));
}

function heldOf(database: DirectoryDatabase, accountId: string) {
  return database
    .select()
    .from(verifications)
    .where(and(eq(verifications.accountId, accountId), isNotNull(verifications.heldSince)))
    .orderBy(asc(verifications.heldSince));
}

function told(verification: Verification): Verification {
  const { method, subject } = verification;
  return method === "address"
    ? { ...verification, subject: subject.slice(subject.lastIndexOf("@")) }
    : verification;
}
