import { type Grant, isOption } from "../equity/index.ts";
import type { Finding } from "./finding.ts";
import type { Offer } from "./offer.ts";
import { priceWords } from "./say.ts";
import { instalmentsOf, UNDATED_START } from "./vested-per-year.ts";

/** A check of one grant of an offer: what is to be said of it, or null. */
export interface GrantCheck {
  readonly check: string;
  readonly severity: Finding["severity"];
  readonly says: (grant: Grant, offer: Offer) => string | null;
}

/** Every check of a grant, in the order they are said. */
export const GRANT_CHECKS: readonly GrantCheck[] = [
  { check: "no-shares", severity: "caution", says: noShares },
  { check: "percent-without-share-count", severity: "caution", says: percentWithoutCount },
  { check: "private-as-cash", severity: "caution", says: privateAsCash },
  { check: "no-fair-value", severity: "caution", says: noFairValue },
  { check: "no-strike", severity: "caution", says: noStrike },
  { check: "underwater", severity: "caution", says: underwater },
  { check: "at-the-money", severity: "info", says: atTheMoney },
  { check: "strike-under-fair-value", severity: "caution", says: strikeUnderFairValue },
  { check: "exercise-cost", severity: "caution", says: exerciseCost },
  { check: "exercise-window-expired", severity: "caution", says: windowExpired },
  { check: "vesting-unsaid", severity: "caution", says: vestingUnsaid },
  { check: "one-year-cliff", severity: "info", says: oneYearCliff },
  { check: "preferences-unsaid", severity: "info", says: preferencesUnsaid },
];

function noShares({ quantity, companyFraction }: Grant): string | null {
  return quantity === 0 && companyFraction === null
    ? "No number of shares is stated, so the grant counts nothing."
    : null;
}

function percentWithoutCount({ kind, companyFraction, fullyDilutedShares }: Grant): string | null {
  if (kind === "rsu" || fullyDilutedShares !== null) return null;
  return companyFraction === null
    ? "How many shares there are in all is not stated, so nobody can say what part of the company this is. Ask for the fully diluted count."
    : "A part of the company without a share count is no number of shares. Ask for the fully diluted count.";
}

function privateAsCash({ kind, stage, preferredPricePerShare }: Grant): string | null {
  if (kind === "private-rsu") return "These shares do not trade. Called RSU or not, they are no cash.";
  const looksPrivate = kind === "rsu" && (stage !== null || preferredPricePerShare !== null);
  return looksPrivate
    ? "Counted as shares that trade, but it names a round or a preferred price, as private companies do. If they do not trade, write private-rsu."
    : null;
}

function noFairValue({ fairValuePerShare }: Grant): string | null {
  return fairValuePerShare === null
    ? "What one common share is worth is not stated, so the grant counts nothing. Ask for it."
    : null;
}

function noStrike(grant: Grant): string | null {
  return isOption(grant) && grant.strikePerShare === null
    ? "What one option costs to exercise is not stated, so the grant counts nothing. Ask for the strike."
    : null;
}

function underwater(grant: Grant, offer: Offer): string | null {
  const { strike, fair } = pricesOf(grant);
  if (strike === null || fair === null || strike <= fair) return null;
  return `Strike ${priceWords(offer, strike, grant.currency)} lies above the fair value of ${priceWords(offer, fair, grant.currency)}: worth nothing today.`;
}

function atTheMoney(grant: Grant): string | null {
  const { strike, fair } = pricesOf(grant);
  return strike !== null && strike === fair
    ? "Struck at today’s fair value: exercising gains nothing today, so it counts zero until the value rises."
    : null;
}

function strikeUnderFairValue(grant: Grant, offer: Offer): string | null {
  const { strike, fair } = pricesOf(grant);
  if (grant.kind !== "options" || offer.market !== "US") return null;
  if (strike === null || fair === null || strike >= fair) return null;
  return `Strike ${priceWords(offer, strike, grant.currency)} lies under fair value ${priceWords(offer, fair, grant.currency)}. New US options are usually struck at fair value. One number may be old: ask for the date of each.`;
}

function exerciseCost(grant: Grant, offer: Offer): string | null {
  const { strike } = pricesOf(grant);
  if (strike === null || strike === 0 || grant.quantity === 0) return null;
  const cost = priceWords(offer, Math.round(strike * grant.quantity), grant.currency);
  const { exerciseWindowDays: days } = grant;
  return days === null
    ? `Exercising costs ${cost}. No window after leaving is stated. Ask: how many days, and may I exercise early?`
    : `Exercising costs ${cost}, within ${days} days of leaving.`;
}

function windowExpired(grant: Grant, { start }: Offer): string | null {
  const { expires } = grant;
  if (!isOption(grant) || expires === null) return null;
  const vests = instalmentsOf(grant, start ?? UNDATED_START);
  const late = vests.filter(({ date }) => date > expires).reduce((sum, { quantity }) => sum + quantity, 0);
  return late === 0
    ? null
    : `Options expire on ${expires}, before ${late} of them have vested: these can never be exercised.`;
}

function vestingUnsaid({ vesting }: Grant): string | null {
  return vesting === null
    ? "No vesting is stated. Four years with a one-year cliff are assumed. Ask for the schedule."
    : null;
}

function oneYearCliff({ vesting }: Grant): string | null {
  const months = vesting === null || "ocf" in vesting ? 0 : "tranches" in vesting ? 12 : vesting.cliffMonths;
  if (months < 12) return null;
  return `Nothing is yours before month ${months}. Leave or be let go a day earlier, and all of it is gone.`;
}

function preferencesUnsaid({ kind, preferences }: Grant): string | null {
  return kind !== "rsu" && preferences.length === 0
    ? "Who is paid before you when the company is sold is not stated. With it, a sale becomes a number."
    : null;
}

function pricesOf(grant: Grant): { readonly strike: number | null; readonly fair: number | null } {
  return isOption(grant)
    ? { strike: grant.strikePerShare, fair: grant.fairValuePerShare }
    : { strike: null, fair: null };
}
