import { createHash } from "node:crypto";
import type { SentEncoding } from "./accepted-encoding.ts";

/**
 * What tells one content from every other.
 *
 * Shape   bytes → 27 characters, the same for the same bytes
 */
export function fingerprint(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
}

/**
 * The strong ETag of content as it is sent: other bytes, another tag, so each encoding has its own.
 *
 * @example entityTag("abc", "br") // => '"abc-br"'
 */
export function entityTag(print: string, encoding: SentEncoding): string {
  return encoding === "identity" ? `"${print}"` : `"${print}-${encoding}"`;
}

/**
 * Whether a browser says that it holds what it would be sent.
 *
 * Shape   an If-None-Match header, or none, and a tag → true when the header names the tag or anything at all
 * Source  RFC 9110, 13.1.2: compared weakly
 * @example isHeld('W/"abc", "xyz"', '"abc"') // => true
 */
export function isHeld(header: string | undefined, tag: string): boolean {
  const named = (header ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return named.includes("*") || named.includes(tag);
}
