import { InputError } from "@paycurve/core";
import { hashOf } from "../accounts/index.ts";
import { createLimit, type Limit, takeOne } from "../limits/index.ts";

/** How often people are asked, and written to. */
export interface AttestationLimits {
  readonly asks: Limit;
  readonly letters: Limit;
}

const HOUR_MS = 60 * 60 * 1000;
const MOST_ASKS_AN_HOUR = 20;
const MOST_LETTERS_A_DAY = 3;

/** The limits of one directory, on its own clock. */
export function attestationLimits(now: () => Date): AttestationLimits {
  return {
    asks: createLimit({ most: MOST_ASKS_AN_HOUR, withinMs: HOUR_MS, now }),
    letters: createLimit({ most: MOST_LETTERS_A_DAY, withinMs: 24 * HOUR_MS, now }),
  };
}

/**
 * Counts one that somebody asks.
 *
 * Errors  InputError "account.too-many" past twenty within an hour
 */
export function takeAsk({ asks }: AttestationLimits, accountId: string): void {
  takeOne(asks, accountId, () => TOO_MANY_ASKS);
}

const TOO_MANY_ASKS = `At most ${MOST_ASKS_AN_HOUR} people are asked within an hour. Try again later; nobody was asked.`;

/**
 * Counts one letter to an address; whoever reads there is not to be written to over and over. Of the address a hash alone is
 * remembered, and that for a day.
 *
 * Errors  InputError "attestation.letters" naming the field, past three within a day
 */
export function takeLetter({ letters }: AttestationLimits, address: string): void {
  if (letters.take(hashOf(address.toLowerCase())) === 0) return;
  const says = "mail: this address was written to often enough for a day. Leave it out and send the link on.";
  throw new InputError("attestation.letters", says, { field: "mail" });
}
