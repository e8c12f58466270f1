import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { type AttesterRelation, attestationCredential } from "@paycurve/core/builders";
import { and, eq, isNull, lte, or } from "drizzle-orm";
import { hashOf, newSecret } from "../accounts/index.ts";
import { noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import type { Asker } from "../requests/index.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { attestations, items } from "../store/schema/index.ts";
import { type AttestedSystem, attestationOf } from "./attestation-of.ts";

/** Whom a builder asks to bear out which of their items. */
export interface AskedAttestation {
  /** The item's id in its owner's file. */
  readonly itemId: string;
  readonly name: string;
  readonly relation: AttesterRelation;
}

/** How long the link can be signed by. */
export const LINK_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const MOST = 200;

/**
 * Asks a named person to bear an item out. They are known by the link alone, so whoever has it can sign; one that was made
 * before for the same person and item, and was not signed, opens nothing any more.
 *
 * Shape   a directory, who asks, whom and what about → the link, which is kept nowhere
 * Errors  InputError "attestation.item", "attestation.unfit" where what was published cannot be signed, "attestation.too-many"
 */
export async function askAttestation(
  { origin, ...directory }: Directory,
  { accountId, handle }: Pick<Asker, "accountId" | "handle">,
  { itemId, name, relation }: AskedAttestation,
): Promise<string> {
  const [id, secret] = [randomUUID(), newSecret()];
  await changeProfile(directory, accountId, async (transaction, askedAt) => {
    const item = await ownItem(transaction, accountId, itemId);
    refuseUnfit({ origin, handle, item }, { name, relation, id, at: askedAt });
    await forgetUnsigned(transaction, { accountId, itemId: item.id, name, askedAt });
    await refuseTooMany(transaction, accountId);
    const expiresAt = new Date(askedAt.getTime() + LINK_DAYS * DAY_MS);
    const row = { id, accountId, itemId: item.id, name, relation, askedAt, expiresAt };
    await transaction.insert(attestations).values({ ...row, linkHash: hashOf(secret) });
    await noteDeed(transaction, { at: askedAt, actorId: accountId, deed: "attestation.asked" });
  });
  return `${origin}/attest/${secret}`;
}

async function ownItem(transaction: DirectoryDatabase, accountId: string, itemId: string) {
  const isOwn = and(eq(items.accountId, accountId), eq(items.itemId, itemId));
  const [item] = await transaction.select().from(items).where(isOwn);
  if (item) return item;
  throw refusal("item", "item", "choose one of the systems you published.");
}

/** Of whom was asked in vain no name is kept longer than it serves. */
async function forgetUnsigned(
  transaction: DirectoryDatabase,
  asked: Pick<typeof attestations.$inferSelect, "accountId" | "itemId" | "name" | "askedAt">,
): Promise<void> {
  const isSame = and(eq(attestations.itemId, asked.itemId), eq(attestations.name, asked.name));
  const hasEnded = lte(attestations.expiresAt, asked.askedAt);
  const isOwn = and(eq(attestations.accountId, asked.accountId), isNull(attestations.signedAt));
  await transaction.delete(attestations).where(and(isOwn, or(isSame, hasEnded)));
}

/** Whoever is sent a link must not learn at its end that nothing there can be signed. */
function refuseUnfit(
  system: AttestedSystem,
  word: Omit<Parameters<typeof attestationOf>[1], "statement">,
): void {
  try {
    attestationCredential(attestationOf(system, { ...word, statement: "So it is." }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.details.field === "credentialSubject.source.name")
      throw refusal("unfit", "name", "it holds a character that cannot be seen; take it out.");
    const says = "what you published of it is more than a person can sign as one line. Shorten it first.";
    throw refusal("unfit", "item", says);
  }
}

async function refuseTooMany(transaction: DirectoryDatabase, accountId: string): Promise<void> {
  if ((await transaction.$count(attestations, eq(attestations.accountId, accountId))) < MOST) return;
  throw refusal("too-many", "item", `at most ${MOST} people are asked. Take one back first.`);
}

function refusal(reason: string, field: string, says: string): InputError {
  return new InputError(`attestation.${reason}`, `${field}: ${says}`, { field });
}
