import { and, asc, desc, eq, isNotNull, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { DirectoryDatabase } from "../../store/index.ts";
import { accounts, articles, reports } from "../../store/schema/index.ts";

/** Reports on a page; when some are settled the next come. */
export const REPORTS_SHOWN = 50;

/** A report as admins read it. */
export type ReadReport = Awaited<ReturnType<typeof openReports>>[number];

/** Reports that nobody has settled, of what is still there; the oldest first; one question. */
export async function openReports(database: DirectoryDatabase) {
  return reportsWith(database)
    .where(and(isNull(reports.outcome), isThere()))
    .orderBy(asc(reports.reportedAt))
    .limit(REPORTS_SHOWN);
}

/** What is hidden now, by the reports that led to it, those with an appeal first; one question. */
export async function hiddenNow(database: DirectoryDatabase) {
  return reportsWith(database)
    .where(
      and(
        eq(reports.outcome, "hidden"),
        or(eq(reports.settledAt, accounts.hiddenAt), eq(reports.settledAt, articles.hiddenAt)),
      ),
    )
    .orderBy(desc(isNotNull(reports.appeal)), desc(reports.settledAt))
    .limit(REPORTS_SHOWN);
}

function isThere() {
  return or(isNotNull(accounts.id), isNotNull(articles.id));
}

function reportsWith(database: DirectoryDatabase) {
  const [author, sender] = [alias(accounts, "author"), alias(accounts, "sender")];
  return database
    .select({
      id: reports.id,
      about: reports.about,
      aboutId: reports.aboutId,
      reason: reports.reason,
      note: reports.note,
      reportedAt: reports.reportedAt,
      outcomeNote: reports.outcomeNote,
      settledAt: reports.settledAt,
      appeal: reports.appeal,
      sender: sender.handle,
      handle: accounts.handle,
      author: author.handle,
      slug: articles.slug,
      title: articles.title,
    })
    .from(reports)
    .leftJoin(sender, eq(sender.id, reports.fromId))
    .leftJoin(accounts, and(eq(reports.about, "profile"), eq(accounts.id, reports.aboutId)))
    .leftJoin(articles, and(eq(reports.about, "article"), eq(articles.id, reports.aboutId)))
    .leftJoin(author, eq(author.id, articles.accountId))
    .$dynamic();
}
