import { InputError } from "@paycurve/core";
import { and, eq, gt, lte } from "drizzle-orm";
import { noteDeed } from "../../admin/log/index.ts";
import type { Directory, Letter } from "../../directory.ts";
import type { Limit } from "../../limits/index.ts";
import { sendLetter } from "../../send-letter.ts";
import { accounts, addressConfirmations } from "../../store/schema/index.ts";
import { ownerLetter } from "../owner-letter.ts";
import { hashOf, newSecret } from "../secrets/index.ts";

/** Whose address is to be confirmed. */
export interface AddressToConfirm {
  readonly accountId: string;
  readonly handle: string;
  readonly email: string;
}

const ADDRESS_SET = "account.address-set";
const GOOD_FOR_MS = 24 * 60 * 60 * 1000;

/**
 * Writes to an address that an account gave. Where another account has it, its owner is told so instead; whoever gave it
 * sees the same either way. A letter that cannot be sent stops nothing: it can be asked for again.
 *
 * Shape   a directory, whose address, how many letters one address gets → a letter, and a row that waits for its answer
 */
export async function askToConfirm(
  directory: Directory,
  { accountId, handle, email }: AddressToConfirm,
  letters: Limit,
): Promise<void> {
  const { database, now, origin } = directory;
  const token = newSecret();
  const row = { tokenHash: hashOf(token), email, expiresAt: new Date(now().getTime() + GOOD_FOR_MS) };
  await database.delete(addressConfirmations).where(lte(addressConfirmations.expiresAt, now()));
  await database
    .insert(addressConfirmations)
    .values({ accountId, ...row })
    .onConflictDoUpdate({ target: addressConfirmations.accountId, set: row });
  const taken = await database.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  if (letters.take(email) > 0) return;
  const isTaken = taken.length > 0 && taken[0]?.id !== accountId;
  const letter = isTaken ? letterOfTaken(email, origin) : letterOf({ handle, email, token, origin });
  await sendLetter(directory, letter);
}

/**
 * Puts the address on the account that answered the letter, and tells so where letters went before.
 *
 * Errors  InputError "account.confirmation" when the link is not this account's, is older than a day, or the address has
 *         become somebody else's
 */
export async function confirmAddress(directory: Directory, accountId: string, token: string): Promise<void> {
  const { database, now } = directory;
  const isThis = and(
    eq(addressConfirmations.accountId, accountId),
    eq(addressConfirmations.tokenHash, hashOf(token)),
    gt(addressConfirmations.expiresAt, now()),
  );
  const before = await database.transaction(async (all) => {
    const [waiting] = await all.delete(addressConfirmations).where(isThis).returning();
    if (!waiting) throw confirmsNothing();
    const { email } = waiting;
    const others = await all.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
    if (others.some(({ id }) => id !== accountId)) throw confirmsNothing();
    const [owner] = await all.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
    await all.update(accounts).set({ email }).where(eq(accounts.id, accountId));
    await noteDeed(all, { at: now(), actorId: accountId, deed: ADDRESS_SET });
    return owner && owner.email !== email ? owner : null;
  });
  if (!before?.email) return;
  const { handle, email: to } = before;
  await sendLetter(directory, ownerLetter(directory, { to, handle, deed: ADDRESS_SET }));
}

function confirmsNothing(): InputError {
  return new InputError(
    "account.confirmation",
    "This link confirms nothing: it is used, or older than a day.",
  );
}

function letterOf(
  of: Omit<AddressToConfirm, "accountId"> & { readonly token: string; readonly origin: string },
): Letter {
  const { handle, email, token, origin } = of;
  const text = `Somebody, most likely you, gave this address for the account “${handle}” at ${origin}.

If it was you, sign in there as “${handle}”, then open this within a day:
${origin}/account/confirm?token=${token}

If it was not you, do nothing: without that the address is not used.`;
  return { to: email, subject: "Is this your address?", text };
}

function letterOfTaken(email: string, origin: string): Letter {
  const text = `Somebody gave this address for an account at ${origin}. You have one there already: nothing was changed.

If it was you, sign in: ${origin}/account/sign-in
If you cannot, a recovery code opens it: ${origin}/account/recover

If it was not you, there is nothing you need do.`;
  return { to: email, subject: "You have an account already", text };
}
