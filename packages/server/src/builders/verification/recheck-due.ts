import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, or } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import { verifications } from "../store/schema/index.ts";
import { LOOKED_AT, lookAt } from "./check-now.ts";
import type { KeptVerification } from "./settle-check.ts";

/** Looked at within one batch, and of these at once. */
const BATCH = 20;
const AT_ONCE = 4;

const HOUR_MS = 60 * 60 * 1000;
/** What still holds is looked at before its last day has passed, so that it is never stale for want of a look. */
const AHEAD_MS = 48 * HOUR_MS;
const AGAIN_MS = 6 * HOUR_MS;

/**
 * Checks again what is due, the longest due first. What told nothing is tried again after six hours; an address or a person
 * is not written to unasked, but from its day on counts as stale.
 *
 * Shape   a directory → how many were looked at, at most twenty; called on a schedule
 */
export async function recheckDue(directory: Directory): Promise<number> {
  const due = await dueNow(directory);
  for (let at = 0; at < due.length; at += AT_ONCE)
    await Promise.all(due.slice(at, at + AT_ONCE).map((one) => again(directory, one)));
  return due.length;
}

function dueNow({ database, now }: Directory): Promise<KeptVerification[]> {
  const at = now().getTime();
  const { dueAt, triedAt, heldSince, method } = verifications;
  const isLookedAt = and(
    inArray(method, [...LOOKED_AT]),
    lte(dueAt, new Date(at + AHEAD_MS)),
    or(isNull(triedAt), lte(triedAt, new Date(at - AGAIN_MS))),
  );
  const hasJustPassed = and(lt(dueAt, new Date(at - DAY_MS)), or(isNull(triedAt), lt(triedAt, dueAt)));
  return database
    .select()
    .from(verifications)
    .where(and(isNotNull(heldSince), or(isLookedAt, hasJustPassed)))
    .orderBy(asc(dueAt))
    .limit(BATCH);
}

const DAY_MS = 24 * HOUR_MS;

async function again(directory: Directory, kept: KeptVerification): Promise<void> {
  if (LOOKED_AT.includes(kept.method)) return lookAt(directory, kept);
  await changeProfile(directory, kept.accountId, async (transaction, triedAt) => {
    await transaction.update(verifications).set({ triedAt }).where(eq(verifications.id, kept.id));
  });
}
