/** The one algorithm that is signed with and accepted: EdDSA, on Ed25519. */
export const SIGNS_BY = "EdDSA";

/** Where a directory serves the public halves of its keys. */
export const KEYS_PATH = "/builders/keys.json";

/**
 * The address of a key, by which a signed text names it.
 *
 * @example keyAddress("https://builders.example.org", "abc") // => "https://builders.example.org/builders/keys.json#abc"
 */
export function keyAddress(origin: string, kid: string): string {
  return `${origin}${KEYS_PATH}#${kid}`;
}
