import { InputError } from "@paycurve/core";
import type { Directory } from "../directory.ts";
import { sendLetter } from "../send-letter.ts";

/** How long the link in a letter opens something. */
export const LINK_DAYS = 2;

/** A letter to be sent. */
export interface LinkLetter {
  readonly to: string;
  /** Of the account that says the address is its own. */
  readonly handle: string;
  readonly secret: string;
}

/**
 * Sends the link by which an address is shown to be somebody's; it works once, and only for the account that asked.
 *
 * Errors  InputError "verification.letter" where it could not be sent
 */
export async function sendLink(directory: Directory, { to, handle, secret }: LinkLetter): Promise<void> {
  const { origin } = directory;
  const wasSent = await sendLetter(directory, {
    to,
    subject: "Is this address yours?",
    text: `Someone with the account “${handle}” at ${origin} says that this address is theirs.

If that is you, sign in there and open this link within ${LINK_DAYS} days:
${origin}/account/verification/letter/${secret}

On your page only the part after the @ is shown. If it is not you, do nothing: without the link nothing is noted.
`,
  });
  if (wasSent) return;
  const says =
    "subject: the letter to it could not be sent. Look whether it is written as it should be, or ask again later.";
  throw new InputError("verification.letter", says, { field: "subject" });
}
