import { eq } from "drizzle-orm";
import type { Deed } from "../admin/log/index.ts";
import type { Directory, Letter } from "../directory.ts";
import { sendLetter } from "../send-letter.ts";
import { accounts } from "../store/schema/index.ts";

/** What changes how an account is opened, as its owner is told of it. */
const CHANGES: Partial<Record<Deed, string>> = {
  "account.address-set": "Its address was changed: letters go to another from now on, not to this one.",
  "account.password-set": "Another password was set, and every other browser was signed out.",
  "account.passkey-added": "A passkey was added that opens it.",
  "account.passkey-removed": "A passkey that opened it was removed.",
  "account.codes-made": "New recovery codes were made; those made before open nothing any more.",
  "account.recovered": "It was opened by a recovery code, and every other browser was signed out.",
};

/**
 * Tells whoever reads at an account's address that something was changed about how it is opened, so that one who did not do
 * it learns of it. Of an account without an address nobody is told.
 *
 * Shape   a directory, an account, what was done → a letter, or none where that changes nothing of the kind
 */
export async function tellOwner(directory: Directory, accountId: string, deed: Deed): Promise<void> {
  if (CHANGES[deed] === undefined) return;
  const { handle, email } = accounts;
  const isThis = eq(accounts.id, accountId);
  const [owner] = await directory.database.select({ handle, email }).from(accounts).where(isThis);
  if (owner?.email) await sendLetter(directory, ownerLetter(directory, { ...owner, to: owner.email, deed }));
}

/** To whom, of which account, about what. */
export interface OwnerLetter {
  readonly to: string;
  readonly handle: string;
  readonly deed: Deed;
}

/**
 * The letter that says what was changed, when, and what to do where that was somebody else.
 *
 * Shape   where and when, to whom and about what → a letter; nothing in it opens anything
 */
export function ownerLetter(
  { origin, now }: Pick<Directory, "origin" | "now">,
  { to, handle, deed }: OwnerLetter,
): Letter {
  const when = now().toISOString().slice(0, 16).replace("T", " at ");
  const text = `Something was changed about your account “${handle}” at ${origin}, on ${when} UTC:
${CHANGES[deed] ?? ""}

If it was you, there is nothing you need do.

If it was not, open it at ${origin}/account/sign-in, or by a recovery code at ${origin}/account/recover. Then sign every browser out, set another password, remove the passkeys you do not know, make new recovery codes, and look whether the address is yours. If nothing opens it any more, write to whoever runs ${origin}.
`;
  return { to, subject: "Your account was changed", text };
}
