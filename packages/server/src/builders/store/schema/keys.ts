import { boolean, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** The keys that this directory signs with. One signs; those before it stay so that what they signed can be checked. */
export const signingKeys = pgTable("signing_keys", {
  /** The thumbprint of its public half. */
  kid: text().primaryKey(),
  /** As a JWK. */
  publicKey: text().notNull(),
  /** As a JWK; null once another signs. */
  privateKey: text(),
  /** True for the one that signs, null for all others: there are never two. */
  signs: boolean().unique(),
  madeAt: moment().notNull(),
});
