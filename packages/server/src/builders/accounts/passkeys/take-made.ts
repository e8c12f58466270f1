import { verifyRegistrationResponse } from "@simplewebauthn/server";
import type { z } from "zod";
import type { Directory } from "../../directory.ts";
import type { DirectoryDatabase } from "../../store/index.ts";
import { passkeys } from "../../store/schema/index.ts";
import { passkeyRefused } from "./challenge.ts";
import { relyingParty } from "./relying-party.ts";
import type { madePasskey } from "./shapes.ts";
import { SIGNS_BY } from "./signs-by.ts";

/** A passkey that was shown to be made for this directory, without its account. */
export type MadePasskey = Pick<typeof passkeys.$inferInsert, "id" | "publicKey" | "counter" | "transports">;

/**
 * Reads a passkey that a browser made on being asked here.
 *
 * Shape   a directory, the browser's answer, the challenge it was given → what is kept of the passkey
 * Errors  InputError "account.passkey" when it answers another challenge, was made for another host, or cannot be read
 */
export async function readMade(
  directory: Directory,
  response: z.infer<typeof madePasskey>,
  expectedChallenge: string,
): Promise<MadePasskey> {
  const verdict = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: directory.origin,
    expectedRPID: relyingParty(directory).rpID,
    requireUserVerification: false,
    supportedAlgorithmIDs: SIGNS_BY,
  }).catch((error: unknown) => {
    throw passkeyRefused(error);
  });
  if (!verdict.verified) throw passkeyRefused();
  const { id, publicKey, counter } = verdict.registrationInfo.credential;
  return { id, publicKey, counter, transports: response.response.transports };
}

/**
 * Keeps a passkey with its account.
 *
 * Errors  InputError "account.passkey" when some account has it already
 */
export async function keepPasskey(
  database: DirectoryDatabase,
  passkey: typeof passkeys.$inferInsert,
): Promise<void> {
  const kept = await database
    .insert(passkeys)
    .values(passkey)
    .onConflictDoNothing()
    .returning({ id: passkeys.id });
  if (kept.length === 0) throw passkeyRefused();
}
