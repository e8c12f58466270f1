import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accountOf, accounts } from "./accounts.ts";
import { moment } from "./columns.ts";

/** What someone who looks for builders means to do with those they find. */
export const AIMS = ["hire", "collaborate"] as const;

/** A private list of builders. */
export const shortlists = pgTable(
  "shortlists",
  {
    id: uuid().primaryKey(),
    accountId: accountOf(),
    name: text().notNull(),
    aim: text({ enum: AIMS }).notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [index("shortlists_of_account").on(table.accountId)],
);

/** A builder on a list, with why. */
export const shortlisted = pgTable(
  "shortlisted",
  {
    shortlistId: listOf(),
    builderId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    reason: text().notNull(),
    note: text().notNull(),
    addedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.shortlistId, table.builderId] })],
);

/** Someone a list is shared with by name. */
export const shortlistMembers = pgTable(
  "shortlist_members",
  { shortlistId: listOf(), accountId: accountOf(), addedAt: moment().notNull() },
  (table) => [primaryKey({ columns: [table.shortlistId, table.accountId] })],
);

function listOf() {
  return uuid()
    .notNull()
    .references(() => shortlists.id, { onDelete: "cascade" });
}
