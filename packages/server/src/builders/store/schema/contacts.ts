import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accountOf, accounts } from "./accounts.ts";
import { moment } from "./columns.ts";
import { AIMS } from "./shortlists.ts";

/** A request to talk, which the builder accepts or declines; before that neither learns the other's address. */
export const contacts = pgTable(
  "contacts",
  {
    id: uuid().primaryKey(),
    fromId: accountOf(),
    toId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    aim: text({ enum: AIMS }).notNull(),
    message: text().notNull(),
    askedAt: moment().notNull(),
    answer: text({ enum: ["accepted", "declined"] }),
    answeredAt: moment(),
  },
  (table) => [index("contacts_to").on(table.toId), index("contacts_from").on(table.fromId)],
);
