import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import { accounts, articleEdits, articles, profiles } from "../store/schema/index.ts";
import { noSuchArticle } from "./write-article.ts";

/** Articles on a page, and in the feed. */
export const ARTICLES_SHOWN = 20;

/** An article as a list names it. */
export type ListedArticle = Awaited<ReturnType<typeof latestArticles>>[number];

/**
 * The articles published last, with whose they are.
 *
 * Shape   a directory, from which on → at most 21; one statement
 */
export async function latestArticles({ database }: Directory, from = 0) {
  return database
    .select(LISTED)
    .from(articles)
    .innerJoin(accounts, eq(accounts.id, articles.accountId))
    .innerJoin(profiles, eq(profiles.accountId, articles.accountId))
    .where(and(isNull(articles.hiddenAt), eq(profiles.isListed, true)))
    .orderBy(desc(articles.publishedAt))
    .limit(ARTICLES_SHOWN + 1)
    .offset(from);
}

const LISTED = {
  slug: articles.slug,
  title: articles.title,
  body: articles.body,
  market: articles.market,
  publishedAt: articles.publishedAt,
  updatedAt: articles.updatedAt,
  handle: accounts.handle,
  name: profiles.name,
  isIdentified: profiles.isIdentified,
  verifiedOutcomes: profiles.verifiedOutcomes,
  verifiedSystems: profiles.verifiedSystems,
  latestShipped: profiles.latestShipped,
};

/** An article as it is read. */
export type ReadArticle = Awaited<ReturnType<typeof articleAt>>;

/**
 * An article with its earlier editions, the first one first.
 *
 * Shape   a directory, its author's handle and its name → the article; two statements
 * Errors  InputError "article.unknown"
 */
export async function articleAt({ database }: Directory, handle: string, slug: string) {
  const [found] = await database
    .select({ ...LISTED, id: articles.id, accountId: articles.accountId })
    .from(articles)
    .innerJoin(accounts, eq(accounts.id, articles.accountId))
    .innerJoin(profiles, eq(profiles.accountId, articles.accountId))
    .where(
      and(
        eq(accounts.handle, handle),
        eq(articles.slug, slug),
        isNull(articles.hiddenAt),
        eq(profiles.isListed, true),
      ),
    );
  if (!found) throw noSuchArticle();
  const edits = await database
    .select({ edition: articleEdits.edition, endedOn: articleEdits.endedOn, says: articleEdits.says })
    .from(articleEdits)
    .where(eq(articleEdits.articleId, found.id))
    .orderBy(asc(articleEdits.edition));
  return { ...found, edits };
}
