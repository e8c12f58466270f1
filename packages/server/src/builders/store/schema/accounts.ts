import { bigint, boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
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
    counter: bigint({ mode: "number" }).notNull(),
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
export const challenges = pgTable(
  "challenges",
  {
    id: uuid().primaryKey(),
    challenge: text().notNull(),
    purpose: text({ enum: ["join", "sign-in", "add-passkey"] }).notNull(),
    /** The account that adds a passkey. */
    accountId: uuid().references(() => accounts.id, { onDelete: "cascade" }),
    /** The handle that somebody wants who joins. */
    handle: text(),
    expiresAt: moment().notNull(),
  },
  (table) => [index("challenges_by_end").on(table.expiresAt)],
);

/** An address that an account gave and has not yet shown to be its own; of the link in the letter the hash is kept. */
export const addressConfirmations = pgTable(
  "address_confirmations",
  {
    accountId: uuid()
      .primaryKey()
      .references(() => accounts.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    email: text().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [index("address_confirmations_by_end").on(table.expiresAt)],
);

/** What makes whoever joins with it the first admin; gone once used. */
export const adminTokens = pgTable("admin_tokens", { tokenHash: text().primaryKey() });

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
