import { compactVerify, importJWK } from "jose";
import { z } from "zod";
import type { PublicKey } from "./key-set.ts";
import { keyAddress, SIGNS_BY } from "./token-header.ts";

/** Who must have signed, what kind of text, and with which keys. */
export interface TokenTerms {
  readonly origin: string;
  readonly typ: string;
  readonly keys: readonly PublicKey[];
}

const PARTS = /^([\w-]+)\.([\w-]+)\.([\w-]{86})$/;

const HEADER = z.strictObject({ alg: z.literal(SIGNS_BY), kid: z.string(), typ: z.string() });

/**
 * What was signed, where the signature is good. The key is never what the text itself brings along: it is one of those that
 * are known, by its name. What may be written in two ways is accepted in one.
 *
 * Shape   a compact JWS, terms → the JSON that was signed, or null for whatever is not exactly that
 * Source  RFC 7515, JSON Web Signature, section 5.2; RFC 8725, JSON Web Token Best Current Practices, section 3
 */
export async function readToken(token: string, terms: TokenTerms): Promise<unknown> {
  const [, header = "", , signature = ""] = PARTS.exec(token) ?? [];
  const key = keyFor(header, terms);
  if (key === undefined || !isCanonical(signature)) return null;
  try {
    const { payload } = await compactVerify(token, await importJWK(key, SIGNS_BY), {
      algorithms: [SIGNS_BY],
    });
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    return null;
  }
}

function keyFor(header: string, { origin, typ, keys }: TokenTerms): PublicKey | undefined {
  const read = HEADER.safeParse(parsed(header));
  if (!read.success || read.data.typ !== typ) return undefined;
  return keys.find(({ kid }) => keyAddress(origin, kid) === read.data.kid);
}

function parsed(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return null;
  }
}

/** The last letter of a signature has bits to spare, which would let one signature be written in several ways. */
function isCanonical(part: string): boolean {
  return Buffer.from(part, "base64url").toString("base64url") === part;
}
