import { bigserial, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { accountOf } from "./accounts.ts";
import { moment } from "./columns.ts";
import { items } from "./profiles.ts";

/** How a claim can be borne out: control of a place, or somebody's word. */
export const METHODS = ["domain", "repository", "address", "person"] as const;

/** That an account, or a system of it, is what it says: asked for, then held since a day, or lost. */
export const verifications = pgTable(
  "verifications",
  {
    id: uuid().primaryKey(),
    accountId: accountOf(),
    /** Null for the builder's own identity. */
    itemId: uuid().references(() => items.id, { onDelete: "cascade" }),
    method: text({ enum: METHODS }).notNull(),
    /** The domain, repository or address; for a person their name as they signed. */
    subject: text().notNull(),
    /** What is to be found there; of the link in a letter the hash. */
    token: text().notNull(),
    askedAt: moment().notNull(),
    /** Since when it has held without a break; null where it does not hold. */
    heldSince: moment(),
    /** When a check last found out whether it holds. */
    checkedAt: moment(),
    /** Until when that check counts. */
    dueAt: moment(),
    /** When it was last tried, also where nothing answered. */
    triedAt: moment(),
    /** What the last try found, in words. */
    says: text(),
  },
  (table) => [
    unique("verification_once")
      .on(table.accountId, table.itemId, table.method, table.subject)
      .nullsNotDistinct(),
    index("verifications_due").on(table.dueAt),
  ],
);

/** That an account asked for a check, kept as long as it counts against how many it may ask for. */
export const askedChecks = pgTable(
  "asked_checks",
  {
    place: bigserial({ mode: "number" }).primaryKey(),
    accountId: accountOf(),
    askedAt: moment().notNull(),
  },
  (table) => [index("asked_checks_of_account").on(table.accountId, table.askedAt)],
);

/** A named person asked to bear an item out, and what they signed. */
export const attestations = pgTable(
  "attestations",
  {
    id: uuid().primaryKey(),
    accountId: accountOf(),
    itemId: uuid()
      .notNull()
      .references(() => items.id, { onDelete: "cascade" }),
    name: text().notNull(),
    relation: text({ enum: ["colleague", "client"] }).notNull(),
    /** Of the link that was sent to them; used once. */
    linkHash: text().unique(),
    askedAt: moment().notNull(),
    expiresAt: moment().notNull(),
    statement: text(),
    /** The Open Badges 3.0 credential as signed (a JWT); null until then. */
    credential: text(),
    signedAt: moment(),
    /** Of the link by which whoever signed takes it back. */
    withdrawHash: text().unique(),
    withdrawnAt: moment(),
  },
  (table) => [index("attestations_of_item").on(table.itemId)],
);

/** What was signed of an item in another directory, brought along from there. */
export const carriedAttestations = pgTable(
  "carried_attestations",
  {
    id: uuid().primaryKey(),
    accountId: accountOf(),
    itemId: uuid()
      .notNull()
      .references(() => items.id, { onDelete: "cascade" }),
    /** The directory that says it signed. */
    origin: text().notNull(),
    /** The Open Badges 3.0 credential as signed (a JWT). */
    credential: text().notNull(),
    carriedAt: moment().notNull(),
    /** When the key was last found in that directory; null where it did not answer. */
    keySeenAt: moment(),
  },
  (table) => [index("carried_attestations_of_account").on(table.accountId)],
);
