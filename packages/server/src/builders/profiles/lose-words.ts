import type { PublishedItem } from "@paycurve/core/builders";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { items, verifications } from "../store/schema/index.ts";

/** Where a record is about to be published. */
export interface BeforePublishing {
  readonly accountId: string;
  readonly at: Date;
}

/** What somebody who bears a system out was shown of it. */
const SAID = [
  "system",
  "problem",
  "metric",
  "unit",
  "baseline",
  "after",
  "method",
  "shipped",
  "production",
  "part",
] as const satisfies readonly (keyof PublishedItem)[];

/**
 * A person bore out what was said then: where something else is said from now on, their word no longer counts. Control of a
 * place says nothing of words, and stays.
 *
 * Shape   a transaction, items about to be published → the verifications of changed ones by a person are lost
 */
export async function loseWords(
  transaction: DirectoryDatabase,
  published: readonly PublishedItem[],
  { accountId, at }: BeforePublishing,
): Promise<void> {
  const before = await transaction.select().from(items).where(eq(items.accountId, accountId));
  const byId = new Map(published.map((item) => [item.id, item]));
  const changed = before.filter((row) => {
    const now = byId.get(row.itemId);
    return now !== undefined && SAID.some((field) => now[field] !== row[field]);
  });
  if (changed.length === 0) return;
  const isTheirWord = and(
    inArray(
      verifications.itemId,
      changed.map(({ id }) => id),
    ),
    eq(verifications.method, "person"),
    isNotNull(verifications.heldSince),
  );
  const says = "What was said of it has changed since it was signed.";
  await transaction
    .update(verifications)
    .set({ heldSince: null, dueAt: null, checkedAt: at, says })
    .where(isTheirWord);
}
