import type { Directory } from "../directory.ts";

/** How long the link in a letter opens something. */
export const LINK_DAYS = 2;

/** A letter to be sent. */
export interface LinkLetter {
  readonly to: string;
  /** Of the account that says the address is its own. */
  readonly handle: string;
  readonly secret: string;
}

/** Sends the link by which an address is shown to be somebody's; it works once, and only for the account that asked. */
export async function sendLink(
  { send, origin }: Directory,
  { to, handle, secret }: LinkLetter,
): Promise<void> {
  await send({
    to,
    subject: "Is this address yours?",
    text: `Someone with the account “${handle}” at ${origin} says that this address is theirs.

If that is you, sign in there and open this link within ${LINK_DAYS} days:
${origin}/account/verification/letter/${secret}

On your page only the part after the @ is shown. If it is not you, do nothing: without the link nothing is noted.
`,
  });
}
