import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import { verifications } from "../store/schema/index.ts";
import type { Checked } from "./checked.ts";
import { dueAfter } from "./due-after.ts";

/** A verification as it was when its check began. */
export type KeptVerification = typeof verifications.$inferSelect;

/** A claim is lost when nothing told whether it still holds for so long after its check was due. */
const PATIENCE_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * Keeps what a check came to, and counts the builder's claims anew. A verification that has gone meanwhile, or was checked
 * later than this, is left alone.
 *
 * Shape   a directory, a verification, when its check began and what it came to
 */
export async function settleCheck(
  directory: Directory,
  kept: KeptVerification,
  { startedAt, checked }: { readonly startedAt: Date; readonly checked: Checked },
): Promise<void> {
  await changeProfile(directory, kept.accountId, async (transaction) => {
    const isNewest = or(isNull(verifications.triedAt), lte(verifications.triedAt, startedAt));
    await transaction
      .update(verifications)
      .set({ ...changeBy(kept, startedAt, checked), triedAt: startedAt, says: checked.says })
      .where(and(eq(verifications.id, kept.id), eq(verifications.token, kept.token), isNewest));
  });
}

function changeBy(kept: KeptVerification, at: Date, { kind }: Checked) {
  if (kind === "holds")
    return {
      heldSince: sql`coalesce(${verifications.heldSince}, ${at.toISOString()}::timestamptz)`,
      checkedAt: at,
      dueAt: dueAfter(kept.method, at),
    };
  return kind === "fails" || isOutOfPatience(kept, at) ? { heldSince: null, checkedAt: at, dueAt: null } : {};
}

function isOutOfPatience({ dueAt }: KeptVerification, at: Date): boolean {
  return dueAt !== null && at.getTime() - dueAt.getTime() > PATIENCE_MS;
}
