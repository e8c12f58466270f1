import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { and, count, eq, like, or } from "drizzle-orm";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { articleEdits, articles, profiles } from "../store/schema/index.ts";
import { slugOf } from "./slug.ts";

/** An article as its author wrote it. */
export interface WrittenArticle {
  readonly title: string;
  readonly body: string;
  readonly market: string;
}

const MOST_ARTICLES = 200;

/**
 * Publishes an article of a verified builder.
 *
 * Shape   a directory, its author's account, the article → its name in its address
 * Errors  InputError "article.unverified" for anyone but a verified builder, "article.full" past 200 articles
 */
export async function publishArticle(
  { database, now }: Directory,
  accountId: string,
  article: WrittenArticle,
): Promise<string> {
  const at = now();
  return database.transaction(async (transaction) => {
    await refuseUnverified(transaction, accountId);
    const slug = await freeSlug(transaction, accountId, slugOf(article.title));
    const row = { id: randomUUID(), accountId, slug, ...article, publishedAt: at, updatedAt: at };
    await transaction.insert(articles).values(row);
    return slug;
  });
}

/** Whether somebody may publish: a verified identity and a verified shipped system. */
export async function mayPublish(database: DirectoryDatabase, accountId: string): Promise<boolean> {
  const [author] = await database
    .select({ isIdentified: profiles.isIdentified, verifiedSystems: profiles.verifiedSystems })
    .from(profiles)
    .where(eq(profiles.accountId, accountId));
  return author?.isIdentified === true && author.verifiedSystems > 0;
}

async function refuseUnverified(database: DirectoryDatabase, accountId: string): Promise<void> {
  if (await mayPublish(database, accountId)) return;
  const says =
    "Articles are for verified builders: verify who you are and one system that you shipped, then publish this.";
  throw new InputError("article.unverified", says, { field: "form" });
}

async function freeSlug(database: DirectoryDatabase, accountId: string, slug: string): Promise<string> {
  const own = eq(articles.accountId, accountId);
  const [held] = await database.select({ articles: count() }).from(articles).where(own);
  if ((held?.articles ?? 0) >= MOST_ARTICLES) {
    const says = `At most ${MOST_ARTICLES} articles are kept. Take one away first.`;
    throw new InputError("article.full", says, { field: "form" });
  }
  const alike = await database
    .select({ slug: articles.slug })
    .from(articles)
    .where(and(own, or(eq(articles.slug, slug), like(articles.slug, `${slug}-%`))));
  const taken = new Set(alike.map((one) => one.slug));
  for (let number = 2; taken.has(slug); number++) {
    const next = `${slug}-${number}`;
    if (!taken.has(next)) return next;
  }
  return slug;
}

/** An article to be changed, and what is said of the change. */
export interface ArticleChange extends WrittenArticle {
  readonly slug: string;
  readonly says: string;
}

/**
 * Changes an article of one's own; what it said before is kept, with the day on which that ended.
 *
 * Errors  InputError "article.unknown" where the account has none by that name
 */
export async function editArticle(
  { database, now }: Directory,
  accountId: string,
  { slug, says, ...written }: ArticleChange,
): Promise<void> {
  const at = now();
  await database.transaction(async (transaction) => {
    const [before] = await transaction
      .select()
      .from(articles)
      .where(and(eq(articles.accountId, accountId), eq(articles.slug, slug)))
      .for("update");
    if (!before) throw noSuchArticle();
    const [edits] = await transaction
      .select({ editions: count() })
      .from(articleEdits)
      .where(eq(articleEdits.articleId, before.id));
    const { id: articleId, title, body } = before;
    const ended = {
      articleId,
      edition: (edits?.editions ?? 0) + 1,
      title,
      body,
      endedOn: calendarDateOf(at),
      says,
    };
    await transaction.insert(articleEdits).values(ended);
    await transaction
      .update(articles)
      .set({ ...written, updatedAt: at })
      .where(eq(articles.id, articleId));
  });
}

/**
 * Takes an article of one's own away, with all its earlier editions.
 *
 * Errors  InputError "article.unknown" where the account has none by that name
 */
export async function dropArticle({ database }: Directory, accountId: string, slug: string): Promise<void> {
  const dropped = await database
    .delete(articles)
    .where(and(eq(articles.accountId, accountId), eq(articles.slug, slug)))
    .returning({ id: articles.id });
  if (dropped.length === 0) throw noSuchArticle();
}

/** An article that is not there, or is hidden, or is somebody else's: nobody learns which. */
export function noSuchArticle(): InputError {
  return new InputError("article.unknown", "There is no such article.");
}
