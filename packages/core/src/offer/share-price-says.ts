import { isOption } from "../equity/index.ts";
import { formatCount } from "../money/index.ts";
import type { CheckedGrant } from "./grant-check.ts";
import { priceWords } from "./say.ts";

/** Said of a grant whose shares have no stated worth. */
export function noFairValue({ grant: { kind, fairValuePerShare } }: CheckedGrant): string | null {
  if (fairValuePerShare !== null) return null;
  return kind === "rsu"
    ? "What one share trades at is not stated, so the grant counts nothing. Look it up, and ask which day’s price decides how many you get."
    : "What one common share, the kind you get, is worth is not stated, so the grant counts nothing. Ask for it, and for the day it was valued.";
}

/** Said of options that nobody says the price of. */
export function noStrike({ grant }: CheckedGrant): string | null {
  return isOption(grant) && grant.strikePerShare === null
    ? "What you pay to turn one option into a share is not stated, so the grant counts nothing. Ask for the strike, as that price is called."
    : null;
}

/** Said where common shares are held to be worth more than the investors' better ones. */
export function fairAbovePreferred({ grant, offer }: CheckedGrant): string | null {
  const { kind, fairValuePerShare: fair, preferredPricePerShare: paid, currency } = grant;
  if (kind === "rsu" || fair === null || paid === null || fair <= paid) return null;
  const [worth, price] = [fair, paid].map((amount) => priceWords(offer, amount, currency));
  return `A common share, the kind you get, is said to be worth ${worth}: more than the ${price} that investors last paid for a better one. Ask for the day of each; they may be swapped, or the company’s worth may have fallen.`;
}

/** Said of options that cost more than they give. */
export function underwater(checked: CheckedGrant): string | null {
  const { strike, fair, words } = optionPrices(checked);
  if (strike === null || fair === null || strike <= fair) return null;
  return `You pay ${words(strike)} a share (the strike) for what is held to be worth ${words(fair)}: worth nothing today. Ask when it was last valued, and whether the strike can be lowered.`;
}

/** Said of options that cost what they give. */
export function atTheMoney(checked: CheckedGrant): string | null {
  const { strike, fair } = optionPrices(checked);
  return strike !== null && strike === fair
    ? "You pay for a share exactly what one is held to be worth today, as is usual. So these options gain you nothing yet, and count zero until that worth rises. Ask when it was last valued."
    : null;
}

/** Said of American options that cost less than is usual. */
export function strikeUnderFairValue(checked: CheckedGrant): string | null {
  const { grant, offer } = checked;
  const { strike, fair, words } = optionPrices(checked);
  if (grant.kind !== "options" || offer.market !== "US") return null;
  if (strike === null || fair === null || strike >= fair) return null;
  return `You pay ${words(strike)} a share (the strike) for what is held to be worth ${words(fair)}. New options in the US usually cost just what a share is worth, so one of the two may be old: ask for the date of each.`;
}

/** Said of options that cost money to use, and of the time there is for it after leaving. */
export function exerciseCost(checked: CheckedGrant): string | null {
  const { grant, offer } = checked;
  const { strike } = optionPrices(checked);
  if (strike === null || strike === 0 || grant.quantity === 0) return null;
  const cost = priceWords(offer, Math.round(strike * grant.quantity), grant.currency);
  const buying = `Turning all ${formatCount(grant.quantity)} options into shares (exercising) costs you ${cost}.`;
  return `${buying} ${afterLeaving(grant.exerciseWindowDays)}`;
}

function afterLeaving(days: number | null): string {
  if (days === null)
    return "How long you may still do so after leaving is not stated. Ask: how many days, and may I exercise early?";
  if (days === 0)
    return "The day you leave it is too late, even for options that are already yours. Ask for time after leaving.";
  const count = days === 1 ? "1 day" : `${formatCount(days)} days`;
  return `Once you leave you have ${count} to pay it, or they are gone. Ask for longer.`;
}

/** Said of private shares where those who are paid first are not named. */
export function preferencesUnsaid({ grant: { kind, preferences } }: CheckedGrant): string | null {
  return kind !== "rsu" && preferences.length === 0
    ? "When a company is sold, its investors are usually paid before you; who is, and how much, is not stated. Ask: with that, the price of a sale becomes what you would get."
    : null;
}

/** The prices of an option, with how one is said; null for shares, and where the letter names none. */
function optionPrices({ grant, offer }: CheckedGrant): {
  readonly strike: number | null;
  readonly fair: number | null;
  readonly words: (price: number) => string;
} {
  const words = (price: number): string => priceWords(offer, price, grant.currency);
  return isOption(grant)
    ? { strike: grant.strikePerShare, fair: grant.fairValuePerShare, words }
    : { strike: null, fair: null, words };
}
