import { eq } from "drizzle-orm";
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from "jose";
import type { Directory } from "../directory.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { signingKeys } from "../store/schema/index.ts";
import { SIGNS_BY } from "./token-header.ts";

/** The key that a directory signs with now. */
export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** Where a directory's keys are, and what time it is. */
type KeyPlace = Pick<Directory, "database" | "now">;

/**
 * The key that signs now; where there is none yet it is made, and of two that are made at once one stays.
 *
 * Shape   a directory → its key, private half and all
 */
export async function signingKey({ database, now }: KeyPlace): Promise<SigningKey> {
  const kept = await keptKey(database);
  if (kept) return kept;
  await layKey(database, now());
  return signingKey({ database, now });
}

/**
 * Lets a new key sign from now on. Of the one before the public half stays, so that what it signed can still be checked; its
 * private half goes.
 *
 * Shape   a directory → the new key
 */
export async function rotateSigningKey({ database, now }: KeyPlace): Promise<SigningKey> {
  return database.transaction(async (transaction) => {
    await transaction
      .update(signingKeys)
      .set({ signs: null, privateKey: null })
      .where(eq(signingKeys.signs, true));
    await layKey(transaction, now());
    return signingKey({ database: transaction, now });
  });
}

async function keptKey(database: DirectoryDatabase): Promise<SigningKey | null> {
  const [row] = await database.select().from(signingKeys).where(eq(signingKeys.signs, true));
  if (!row?.privateKey) return null;
  const key = (await importJWK(JSON.parse(row.privateKey) as JWK, SIGNS_BY)) as CryptoKey;
  return { kid: row.kid, key };
}

async function layKey(database: DirectoryDatabase, madeAt: Date): Promise<void> {
  const pair = await generateKeyPair(SIGNS_BY, { extractable: true });
  const [publicKey, privateKey] = await Promise.all([exportJWK(pair.publicKey), exportJWK(pair.privateKey)]);
  await database
    .insert(signingKeys)
    .values({
      kid: await calculateJwkThumbprint(publicKey),
      publicKey: JSON.stringify(publicKey),
      privateKey: JSON.stringify(privateKey),
      signs: true,
      madeAt,
    })
    .onConflictDoNothing();
}
