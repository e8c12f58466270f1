import { bigserial, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts.ts";
import { moment } from "./columns.ts";

/** Somebody's word to the admins that something should not be here, and what became of it. */
export const reports = pgTable(
  "reports",
  {
    id: uuid().primaryKey(),
    /** Null where the one who reported has gone, or was not signed in. */
    fromId: uuid().references(() => accounts.id, { onDelete: "set null" }),
    about: text({ enum: ["profile", "article"] }).notNull(),
    aboutId: uuid().notNull(),
    reason: text().notNull(),
    /** What they say of it; only admins read it. */
    note: text().notNull(),
    reportedAt: moment().notNull(),
    outcome: text({ enum: ["kept", "hidden"] }),
    outcomeNote: text(),
    settledAt: moment(),
    /** What the one concerned says against it. */
    appeal: text(),
    appealedAt: moment(),
  },
  (table) => [index("reports_in_order").on(table.reportedAt), index("reports_about").on(table.aboutId)],
);

/** Who did what, in order; no row is ever changed. Names only ids and words of a fixed list. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    place: bigserial({ mode: "number" }).primaryKey(),
    at: moment().notNull(),
    /** Null for the server itself. Not a reference: an entry outlives the account it names. */
    actorId: uuid(),
    deed: text().notNull(),
    aboutId: uuid(),
    says: text(),
  },
  (table) => [index("audit_about").on(table.aboutId)],
);
