import { asc } from "drizzle-orm";
import { z } from "zod";
import type { DirectoryDatabase } from "../store/index.ts";
import { signingKeys } from "../store/schema/index.ts";

/** The public half of a key, as a directory shows it. */
export type PublicKey = z.infer<typeof PUBLIC_KEY>;

const [EDWARDS, BASE64_OF_32] = [{ kty: "OKP", crv: "Ed25519" } as const, /^[\w-]{43}$/];

/** Its shape where somebody else sent it; whatever else stands beside is not read. */
export const PUBLIC_KEY = z.object({
  kid: z.string().regex(BASE64_OF_32),
  kty: z.literal(EDWARDS.kty),
  crv: z.literal(EDWARDS.crv),
  x: z.string().regex(BASE64_OF_32),
});

/**
 * All keys that this directory signs or signed with, their public halves, the oldest first.
 *
 * Shape   a database → keys as in a JWK Set
 * Source  RFC 7517, JSON Web Key; RFC 8037 for its curve
 */
export async function publicKeys(database: DirectoryDatabase): Promise<PublicKey[]> {
  const { kid, publicKey } = signingKeys;
  const rows = await database
    .select({ kid, publicKey })
    .from(signingKeys)
    .orderBy(asc(signingKeys.madeAt), asc(kid));
  return rows.map((row) => PUBLIC_KEY.parse({ ...(JSON.parse(row.publicKey) as object), kid: row.kid }));
}
