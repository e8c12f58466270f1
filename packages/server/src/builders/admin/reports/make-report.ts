import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { and, eq, gt } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import { reports } from "../../store/schema/index.ts";
import { noteDeed } from "../log/index.ts";
import type { Reason } from "./reasons.ts";
import type { Reported } from "./reported.ts";

/** As many reports as anybody makes in a day and means it. */
export const MOST_REPORTS_A_DAY = 10;
/** How long that day is. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** Somebody's word that something should not be here. */
export interface NewReport {
  /** Null for who is not signed in. */
  readonly fromId: string | null;
  readonly reported: Reported;
  readonly reason: Reason;
  readonly note: string;
}

/**
 * Tells the admins that something should not be here. Whoever is reported does not learn by whom.
 *
 * Errors  InputError "account.too-many" past ten in a day of one account
 */
export async function makeReport({ database, now }: Directory, made: NewReport): Promise<void> {
  const { fromId, reported, reason, note } = made;
  const [{ about, aboutId }, at] = [reported, now()];
  const since = new Date(at.getTime() - DAY_MS);
  await database.transaction(async (all) => {
    const isTheirs = fromId !== null && and(eq(reports.fromId, fromId), gt(reports.reportedAt, since));
    if (isTheirs && (await all.$count(reports, isTheirs)) >= MOST_REPORTS_A_DAY)
      throw new InputError("account.too-many", TOO_MANY_REPORTS);
    await all
      .insert(reports)
      .values({ id: randomUUID(), fromId, about, aboutId, reason, note, reportedAt: at });
    await noteDeed(all, { at, actorId: fromId, deed: "report.made", aboutId, says: reason });
  });
}

/** What is said of more than anybody means. */
export const TOO_MANY_REPORTS = `At most ${MOST_REPORTS_A_DAY} reports are taken from one sender in a day. Nothing was sent; come back tomorrow.`;
