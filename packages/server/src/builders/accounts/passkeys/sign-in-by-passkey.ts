import { randomUUID } from "node:crypto";
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { isoBase64URL } from "@simplewebauthn/server/helpers";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Directory } from "../../directory.ts";
import { passkeys } from "../../store/schema/index.ts";
import { keepChallenge, passkeyRefused, takeChallenge } from "./challenge.ts";
import { relyingParty } from "./relying-party.ts";
import type { usedPasskey } from "./shapes.ts";

/** What a browser is told so that it offers the passkeys it has for this directory. */
export interface ToSign {
  readonly ceremony: string;
  readonly options: PublicKeyCredentialRequestOptionsJSON;
}

/** Asks a browser to sign with whichever passkey its owner picks; nobody is named. */
export async function askToSign(directory: Directory): Promise<ToSign> {
  const ceremony = randomUUID();
  const { rpID } = relyingParty(directory);
  const options = await generateAuthenticationOptions({ rpID, userVerification: "preferred" });
  await keepChallenge(directory, { id: ceremony, challenge: options.challenge, purpose: "sign-in" });
  return { ceremony, options };
}

/**
 * Finds whose account a passkey opens.
 *
 * Shape   a directory, which challenge, the browser's answer → the account's id; the use counted
 * Errors  InputError "account.passkey", the same whatever is wrong: no such passkey, another challenge, host or signature, a
 *         count that does not rise
 */
export async function accountOfPasskey(
  directory: Directory,
  ceremony: string,
  response: z.infer<typeof usedPasskey>,
): Promise<string> {
  const { challenge } = await takeChallenge(directory, { id: ceremony, purpose: "sign-in" });
  const { database, now } = directory;
  const [passkey] = await database.select().from(passkeys).where(eq(passkeys.id, response.id));
  if (!passkey || !isNamedRightly(response.response.userHandle, passkey.accountId)) throw passkeyRefused();
  const counter = await countSigned(directory, { response, challenge, passkey });
  const counted = await database
    .update(passkeys)
    .set({ counter, usedAt: now() })
    .where(and(eq(passkeys.id, passkey.id), eq(passkeys.counter, passkey.counter)))
    .returning({ id: passkeys.id });
  if (counted.length === 0) throw passkeyRefused();
  return passkey.accountId;
}

function isNamedRightly(userHandle: string | null | undefined, accountId: string): boolean {
  return !userHandle || userHandle === isoBase64URL.fromUTF8String(accountId);
}

async function countSigned(
  directory: Directory,
  of: {
    readonly response: z.infer<typeof usedPasskey>;
    readonly challenge: string;
    readonly passkey: typeof passkeys.$inferSelect;
  },
): Promise<number> {
  const { id, publicKey, counter, transports } = of.passkey;
  const { userHandle, ...signed } = of.response.response;
  const verdict = await verifyAuthenticationResponse({
    response: { ...of.response, response: { ...signed, ...(userHandle && { userHandle }) } },
    expectedChallenge: of.challenge,
    expectedOrigin: directory.origin,
    expectedRPID: relyingParty(directory).rpID,
    requireUserVerification: false,
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports },
  }).catch((error: unknown) => {
    throw passkeyRefused(error);
  });
  if (!verdict.verified) throw passkeyRefused();
  return verdict.authenticationInfo.newCounter;
}
