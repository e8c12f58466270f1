import { type Attestation, attestationCredential, readAttestation } from "@paycurve/core/builders";
import type { Directory } from "../directory.ts";
import { type PublicKey, readToken, signToken } from "../signing/index.ts";

/** How a credential is called among signed texts. */
const TYP = "JWT";

/** Claims of a token that say again what the credential in it says. */
const REGISTERED = ["iss", "jti", "sub", "nbf"];

/**
 * An attestation, signed by the directory: an Open Badges 3.0 credential as a compact token. Its payload is the credential
 * itself with four registered claims beside.
 *
 * Shape   a directory, an attestation → a JWT
 * Errors  InputError "builders.attestation" naming what is not fit to be signed
 * Source  1EdTech, Open Badges 3.0, section 8.2 (JSON Web Token Proof Format); W3C, Verifiable Credentials Data Model 2.0
 */
export async function signedCredential(
  directory: Pick<Directory, "database" | "now" | "origin">,
  attestation: Attestation,
): Promise<string> {
  const credential = attestationCredential(attestation);
  return signToken(directory, { typ: TYP, payload: { ...credential, ...claimsOf(attestation) } });
}

/** Whose signature a credential must bear, and what time it is. */
export interface CredentialTerms {
  readonly origin: string;
  readonly keys: readonly PublicKey[];
  readonly now: Date;
}

/**
 * The attestation that a credential holds, where its directory signed exactly that and its moment has come.
 *
 * Shape   a JWT, terms → Attestation, or null for whatever was altered, signed by anybody else, or is not to be read so
 */
export async function readCredential(
  token: string,
  { origin, keys, now }: CredentialTerms,
): Promise<Attestation | null> {
  const payload = await readToken(token, { origin, keys, typ: TYP });
  if (typeof payload !== "object" || payload === null) return null;
  const attestation = attestationIn(credentialIn(payload));
  if (attestation === null || attestation.issuer.id !== origin) return null;
  const [said, claims] = [new Map(Object.entries(payload)), claimsOf(attestation)];
  const isSame = Object.entries(claims).every(([name, value]) => said.get(name) === value);
  return isSame && claims.nbf * 1000 <= now.getTime() ? attestation : null;
}

/**
 * What stands in a token beside the registered claims. Only for one that was read before.
 *
 * Shape   the payload of a token → the credential
 */
export function credentialIn(payload: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !REGISTERED.includes(name)));
}

function claimsOf({ issuer, id, subject, attestedAt }: Attestation) {
  return { iss: issuer.id, jti: id, sub: subject, nbf: Date.parse(attestedAt) / 1000 };
}

/** What a credential says, or null where it says nothing that is read; whether it was signed is another question. */
export function attestationIn(credential: unknown): Attestation | null {
  try {
    return readAttestation(credential);
  } catch {
    return null;
  }
}
