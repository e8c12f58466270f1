import { randomUUID } from "node:crypto";
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from "@simplewebauthn/server";
import { isoUint8Array } from "@simplewebauthn/server/helpers";
import { eq } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import type { Asker } from "../../requests/index.ts";
import { passkeys } from "../../store/schema/index.ts";
import { keepChallenge } from "./challenge.ts";
import { relyingParty } from "./relying-party.ts";
import { SIGNS_BY } from "./signs-by.ts";

/** What a browser is told so that it makes a passkey. */
export interface ToMake {
  readonly ceremony: string;
  readonly options: PublicKeyCredentialCreationOptionsJSON;
}

/**
 * Asks a browser for the passkey by which an account is to be opened; the account, if it comes about, has the
 * ceremony's id.
 *
 * Shape   a directory, the handle that is wanted → what the browser is told
 */
export async function askToJoin(directory: Directory, handle: string): Promise<ToMake> {
  const ceremony = randomUUID();
  const options = await optionsFor(directory, { accountId: ceremony, handle }, []);
  await keepChallenge(directory, { id: ceremony, challenge: options.challenge, purpose: "join", handle });
  return { ceremony, options };
}

/** Asks a browser for one more passkey of an account, on a device that has none of it yet. */
export async function askToAdd(directory: Directory, asker: Asker): Promise<ToMake> {
  const ceremony = randomUUID();
  const { accountId } = asker;
  const known = await directory.database
    .select({ id: passkeys.id, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId));
  const options = await optionsFor(directory, asker, known);
  await keepChallenge(directory, {
    id: ceremony,
    challenge: options.challenge,
    purpose: "add-passkey",
    accountId,
  });
  return { ceremony, options };
}

function optionsFor(
  directory: Directory,
  { accountId, handle }: Pick<Asker, "accountId" | "handle">,
  excludeCredentials: { id: string; transports: string[] }[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    ...relyingParty(directory),
    userName: handle,
    userID: isoUint8Array.fromUTF8String(accountId),
    attestationType: "none",
    supportedAlgorithmIDs: SIGNS_BY,
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    excludeCredentials,
  });
}
