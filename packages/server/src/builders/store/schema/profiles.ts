import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { accountOf, accounts } from "./accounts.ts";
import { moment, searchWords } from "./columns.ts";

/** What others may see of a builder. Nothing here is about pay. */
export const profiles = pgTable(
  "profiles",
  {
    accountId: uuid()
      .primaryKey()
      .references(() => accounts.id, { onDelete: "cascade" }),
    name: text().notNull(),
    headline: text().notNull(),
    /** Markdown. */
    about: text().notNull(),
    market: text().notNull(),
    /** By the scope test, as they answered it: both the same where it gave one level; null where it was not answered. */
    lowerLevel: text(),
    upperLevel: text(),
    skills: text().array().notNull(),
    openToHire: boolean().notNull(),
    openToCollaborate: boolean().notNull(),
    languages: text().array().notNull(),
    timeZone: text(),
    availability: text(),
    links: text().array().notNull(),
    updatedAt: moment().notNull(),
    /** What the rows of `items` and `verifications` come to, counted anew with each of their changes. */
    isIdentified: boolean().notNull().default(false),
    verifiedOutcomes: integer().notNull().default(0),
    verifiedSystems: integer().notNull().default(0),
    verifiedBy: text().array().notNull().default(sql`'{}'`),
    latestShipped: date(),
    words: searchWords().notNull(),
    /** Whether others find it: not while an admin hides its account. */
    isListed: boolean().notNull().default(true),
  },
  (table) => [
    index("profiles_in_order").on(
      table.verifiedOutcomes.desc(),
      table.verifiedSystems.desc(),
      table.latestShipped.desc().nullsLast(),
      table.accountId,
      table.isListed,
      table.market,
      table.openToHire,
      table.openToCollaborate,
      table.lowerLevel,
      table.upperLevel,
    ),
    index("profiles_words").using("gin", table.words),
    index("profiles_skills").using("gin", table.skills),
    index("profiles_verified_by").using("gin", table.verifiedBy),
  ],
);

/** A system that a builder shipped, as they chose to publish it. */
export const items = pgTable(
  "items",
  {
    id: uuid().primaryKey(),
    accountId: accountOf(),
    /** Its id in the builder's own file. */
    itemId: text().notNull(),
    place: integer().notNull(),
    system: text().notNull(),
    problem: text(),
    metric: text(),
    unit: text(),
    baseline: doublePrecision(),
    after: doublePrecision(),
    method: text(),
    shipped: date(),
    production: boolean(),
    part: text(),
    proof: text().array().notNull(),
    skills: text().array().notNull(),
    shows: text().array().notNull(),
    publishedAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [unique("items_by_their_id").on(table.accountId, table.itemId)],
);
