import { InputError } from "@paycurve/core";
import { and, eq, lte } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import { challenges } from "../../store/schema/index.ts";

/** Something a browser is to sign. */
export interface Challenge {
  readonly id: string;
  readonly challenge: string;
  readonly purpose: "join" | "sign-in" | "add-passkey";
  readonly accountId?: string;
  readonly handle?: string;
}

const GOOD_FOR_MS = 5 * 60 * 1000;

/** Keeps what a browser is to sign within five minutes; whatever waits longer goes. */
export async function keepChallenge({ database, now }: Directory, challenge: Challenge): Promise<void> {
  const expiresAt = new Date(now().getTime() + GOOD_FOR_MS);
  await database.delete(challenges).where(lte(challenges.expiresAt, now()));
  await database.insert(challenges).values({ ...challenge, expiresAt });
}

/**
 * Takes a challenge to be answered: once, whether the answer is good or not.
 *
 * Shape   a directory, which one and what for → what was to be signed, and for whom
 * Errors  InputError "account.passkey" when there is none such, or it is older than five minutes
 */
export async function takeChallenge(
  { database, now }: Directory,
  { id, purpose }: Pick<Challenge, "id" | "purpose">,
): Promise<typeof challenges.$inferSelect> {
  const [taken] = await database
    .delete(challenges)
    .where(and(eq(challenges.id, id), eq(challenges.purpose, purpose)))
    .returning();
  if (taken && taken.expiresAt > now()) return taken;
  throw passkeyRefused();
}

/** Why a passkey was not taken: the same words whatever was wrong with it. */
export function passkeyRefused(cause?: unknown): InputError {
  const says = "This passkey was not accepted, or it took longer than five minutes. Try again.";
  return new InputError("account.passkey", says, {}, cause);
}
