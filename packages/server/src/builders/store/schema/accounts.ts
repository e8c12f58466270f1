import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment } from "./columns.ts";

/** Who can sign in. What others may see of them stands in `profiles`. */
export const accounts = pgTable("accounts", {
  id: uuid().primaryKey(),
  /** The name in the address of their page, in small letters. */
  handle: text().notNull().unique(),
  /** Null where none was given; never in an answer to anyone else. */
  email: text().unique(),
  /** Null where passkeys alone open the account. */
  passwordHash: text(),
  isAdmin: boolean().notNull().default(false),
  createdAt: moment().notNull(),
  /** Since when an admin hides them from others. */
  hiddenAt: moment(),
  hiddenBecause: text(),
});

/** A key that opens an account, held by a device; of it we know only the public half. */
export const passkeys = pgTable(
  "passkeys",
  {
    id: text().primaryKey(),
    accountId: accountOf(),
    publicKey: bytes().notNull(),
    /** How often it was used, as its device counts; it must never fall. */
    counter: integer().notNull(),
    transports: text().array().notNull(),
    device: text().notNull(),
    createdAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index("passkeys_of_account").on(table.accountId)],
);

/** What opens an account once, when every device is lost; only the hash is kept. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  { accountId: accountOf(), hash: text().notNull() },
  (table) => [primaryKey({ columns: [table.accountId, table.hash] })],
);

/** A browser that is signed in; its cookie's hash alone is kept. */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text().primaryKey(),
    id: uuid().notNull().unique(),
    accountId: accountOf(),
    device: text().notNull(),
    createdAt: moment().notNull(),
    seenAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [index("sessions_of_account").on(table.accountId)],
);

/** What a browser must sign next to register or use a passkey; answered once or not at all. */
export const challenges = pgTable("challenges", {
  id: uuid().primaryKey(),
  challenge: text().notNull(),
  purpose: text({ enum: ["sign-up", "sign-in", "add-passkey"] }).notNull(),
  /** The handle that is wanted, or the account that adds a key. */
  subject: text(),
  expiresAt: moment().notNull(),
});

/** What lets the command push to a profile, and nothing else; its hash alone is kept. */
export const accessTokens = pgTable(
  "access_tokens",
  {
    tokenHash: text().primaryKey(),
    id: uuid().notNull().unique(),
    accountId: accountOf(),
    name: text().notNull(),
    createdAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index("access_tokens_of_account").on(table.accountId)],
);

/** The account a row belongs to; it goes when the account goes. */
export function accountOf() {
  return uuid()
    .notNull()
    .references(() => accounts.id, { onDelete: "cascade" });
}
