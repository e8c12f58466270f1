import { createHash, randomBytes } from "node:crypto";

const BYTES = 32;

/** A word that nobody can guess: 256 bits of chance, in letters that fit an address or a header. */
export function newSecret(): string {
  return randomBytes(BYTES).toString("base64url");
}

/**
 * What is kept of a secret. Chance needs no slow hash: there is nothing to try out.
 *
 * @example hashOf("ada") // => "_e5DDUC9V97qwYbNl5ADPQ8G-QmogG585ucXq3x9UCk"
 */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
