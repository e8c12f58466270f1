import { CompactSign } from "jose";
import type { Directory } from "../directory.ts";
import { signingKey } from "./signing-key.ts";
import { keyAddress, SIGNS_BY } from "./token-header.ts";

/** What is to be signed, and what kind of text that is. */
export interface Unsigned {
  readonly typ: string;
  readonly payload: object;
}

/**
 * Signs with the directory's own key.
 *
 * Shape   a directory, JSON → a compact JWS of three parts
 * Source  RFC 7515, JSON Web Signature, section 7.1
 */
export async function signToken(
  directory: Pick<Directory, "database" | "now" | "origin">,
  { typ, payload }: Unsigned,
): Promise<string> {
  const { kid, key } = await signingKey(directory);
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: SIGNS_BY, kid: keyAddress(directory.origin, kid), typ })
    .sign(key);
}
