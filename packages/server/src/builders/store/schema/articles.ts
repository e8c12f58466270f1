import { date, index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { accountOf } from "./accounts.ts";
import { moment } from "./columns.ts";

/** What a verified builder wrote, in Markdown. */
export const articles = pgTable(
  "articles",
  {
    id: uuid().primaryKey(),
    accountId: accountOf(),
    /** Its name in its address, under the builder's. */
    slug: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    market: text().notNull(),
    publishedAt: moment().notNull(),
    updatedAt: moment().notNull(),
    hiddenAt: moment(),
    hiddenBecause: text(),
  },
  (table) => [
    unique("articles_by_slug").on(table.accountId, table.slug),
    index("articles_in_order").on(table.publishedAt.desc()),
  ],
);

/** What an article said before an edit, and on which day that ended. */
export const articleEdits = pgTable(
  "article_edits",
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    edition: integer().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    endedOn: date().notNull(),
    says: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.edition] })],
);
