import { InputError } from "@paycurve/core";
import { and, eq, isNull } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import type { Asker } from "../../requests/index.ts";
import { reports } from "../../store/schema/index.ts";
import { noteDeed } from "../log/index.ts";
import { setHidden } from "./set-hidden.ts";

/** What an admin decides of a report. */
export interface Settled {
  readonly id: string;
  readonly outcome: "kept" | "hidden";
  /** Why; the one concerned reads it where something is hidden. */
  readonly note: string;
}

/**
 * Settles a report: what it is about is kept, or hidden with every other open report of the same.
 *
 * Errors  InputError "report.unknown" when it is not there, or is settled
 */
export async function settleReport(
  { database, now }: Directory,
  { accountId }: Pick<Asker, "accountId">,
  { id, outcome, note }: Settled,
): Promise<void> {
  const at = now();
  await database.transaction(async (all) => {
    const isOpen = isNull(reports.outcome);
    const [report] = await all
      .select()
      .from(reports)
      .where(and(eq(reports.id, id), isOpen))
      .for("update");
    if (!report) throw noSuchReport();
    const { about, aboutId, reason } = report;
    const settled = outcome === "hidden" ? eq(reports.aboutId, aboutId) : eq(reports.id, id);
    await all.update(reports).set({ outcome, outcomeNote: note, settledAt: at }).where(and(settled, isOpen));
    if (outcome === "hidden") await setHidden(all, { about, aboutId, at, because: note });
    const deed = outcome === "kept" ? "report.kept" : (`${about}.hidden` as const);
    await noteDeed(all, { at, actorId: accountId, deed, aboutId, says: reason });
  });
}

/** A report that is not there, or not open any more. */
export function noSuchReport(): InputError {
  return new InputError("report.unknown", "There is no such report, or it is settled.");
}
