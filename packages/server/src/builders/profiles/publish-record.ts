import { randomUUID } from "node:crypto";
import type { PublishedItem, PublishedRecord } from "@paycurve/core/builders";
import { and, eq, getTableColumns, notInArray, type SQL, sql } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { items, profiles } from "../store/schema/index.ts";
import { changeProfile } from "./change-profile.ts";
import { loseWords } from "./lose-words.ts";

/**
 * Publishes a record in the place of what was published before. An item that was there keeps its row by its id, and with it
 * how it was verified, but for a person's word on what is now said otherwise; one that is there no longer goes, and its verifications with it.
 *
 * Shape   a directory, an account, a record → all of it kept, or nothing
 */
export async function publishRecord(
  directory: Directory,
  accountId: string,
  record: PublishedRecord,
): Promise<void> {
  await changeProfile(directory, accountId, async (transaction, at) => {
    const { market, levels, skills } = record;
    await transaction
      .update(profiles)
      .set({
        market,
        lowerLevel: levels[0] ?? null,
        upperLevel: levels.at(-1) ?? null,
        skills: [...skills],
        updatedAt: at,
      })
      .where(eq(profiles.accountId, accountId));
    await loseWords(transaction, record.items, { accountId, at });
    await dropOthers(transaction, accountId, record.items);
    if (record.items.length === 0) return;
    await transaction
      .insert(items)
      .values(record.items.map((item, place) => rowOf(item, { accountId, place, at })))
      .onConflictDoUpdate({ target: [items.accountId, items.itemId], set: AS_SENT });
  });
}

async function dropOthers(
  transaction: DirectoryDatabase,
  accountId: string,
  kept: readonly PublishedItem[],
): Promise<void> {
  const ids = kept.map(({ id }) => id);
  await transaction.delete(items).where(and(eq(items.accountId, accountId), notInArray(items.itemId, ids)));
}

function rowOf(
  { id, proof, skills, shows, ...said }: PublishedItem,
  { accountId, place, at }: { readonly accountId: string; readonly place: number; readonly at: Date },
) {
  const lists = { proof: [...proof], skills: [...skills], shows: [...shows] };
  return {
    ...said,
    ...lists,
    id: randomUUID(),
    accountId,
    itemId: id,
    place,
    publishedAt: at,
    updatedAt: at,
  };
}

/** Each column as it was sent, but for those that make the row what it is. */
const AS_SENT: Readonly<Record<string, SQL>> = Object.fromEntries(
  Object.keys(getTableColumns(items))
    .filter((name) => !["id", "accountId", "itemId", "publishedAt"].includes(name))
    .map((name) => [
      name,
      sql.raw(`excluded.${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`),
    ]),
);
