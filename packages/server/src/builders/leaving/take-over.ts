import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { and, eq } from "drizzle-orm";
import { noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile, editProfile, publishRecord } from "../profiles/index.ts";
import type { Asker } from "../requests/index.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { carriedAttestations, items } from "../store/schema/index.ts";
import { askVerification } from "../verification/index.ts";
import type { Arrival } from "./arrival.ts";

/** What came of arriving. */
export interface TakenOver {
  readonly asked: readonly string[];
  /** What could not be asked for, and why. */
  readonly unasked: readonly { readonly subject: string; readonly says: string }[];
  readonly carried: number;
}

/**
 * Takes over what somebody brought: what they say, what they published, what was signed for them elsewhere, as a whole or not
 * at all. Nothing counts as verified by that; what was is asked for anew, by the same limits as by its form.
 *
 * Shape   a directory, who arrives, what they bring → what was asked for
 */
export async function takeOver(directory: Directory, asker: Asker, arrival: Arrival): Promise<TakenOver> {
  const { accountId } = asker;
  await changeProfile(directory, accountId, async (transaction, at) => {
    const within = { ...directory, database: transaction };
    if (arrival.record) await publishRecord(within, accountId, arrival.record);
    await editProfile(within, accountId, arrival.profile);
    await carry(transaction, arrival, { accountId, at });
    await noteDeed(transaction, { at, actorId: accountId, deed: "leaving.arrived" });
  });
  return { ...(await askAnew(directory, asker, arrival)), carried: arrival.attestations.length };
}

/** In the place of what was brought from there before. */
async function carry(
  transaction: DirectoryDatabase,
  { said: { origin }, attestations, keys }: Arrival,
  { accountId, at }: { readonly accountId: string; readonly at: Date },
): Promise<void> {
  const isFromThere = and(
    eq(carriedAttestations.accountId, accountId),
    eq(carriedAttestations.origin, origin),
  );
  await transaction.delete(carriedAttestations).where(isFromThere);
  const own = await transaction.select().from(items).where(eq(items.accountId, accountId));
  const rowIds = new Map(own.map(({ id, itemId }) => [itemId, id]));
  for (const { token, itemId } of attestations) {
    const rowId = rowIds.get(itemId);
    if (rowId === undefined) continue;
    const keySeenAt = keys === "seen" ? at : null;
    const row = { accountId, itemId: rowId, origin, credential: token, carriedAt: at, keySeenAt };
    await transaction.insert(carriedAttestations).values({ ...row, id: randomUUID() });
  }
}

async function askAnew(
  directory: Directory,
  asker: Asker,
  { asks }: Arrival,
): Promise<Pick<TakenOver, "asked" | "unasked">> {
  const asked: string[] = [];
  const unasked: TakenOver["unasked"][number][] = [];
  for (const { method, subject, itemId } of asks) {
    if (method === "person") continue;
    try {
      await askVerification(directory, asker, { method, subject, itemId });
      asked.push(subject);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unasked.push({ subject, says: error.message.replace(/^subject: /, "") });
    }
  }
  return { asked, unasked };
}
