export { PUBLIC_KEY, type PublicKey, publicKeys } from "./key-set.ts";
export { readToken, type TokenTerms } from "./read-token.ts";
export { signToken, type Unsigned } from "./sign-token.ts";
export { rotateSigningKey, type SigningKey, signingKey } from "./signing-key.ts";
export { KEYS_PATH, keyAddress } from "./token-header.ts";
