import { PaycurveError } from "@paycurve/core";
import { readOffers, writeHappyWithoutEquity } from "@paycurve/core/career";
import type { Offer } from "@paycurve/core/offer";

const NAMED_AT_MOST = 5;

/** Why a file is not understood or not changed. */
export interface Refusal {
  readonly refusal: string;
}

/**
 * The offers of a career file's text.
 *
 * Shape   text, the file's name → its offers and what it holds that nothing reads, or why it is refused
 */
export function offersIn(
  text: string,
  fileName: string,
): { readonly offers: readonly Offer[]; readonly unread: string | null } | Refusal {
  return orRefusal(() => {
    const { offers, strays } = readOffers(text, fileName);
    const named = strays.slice(0, NAMED_AT_MOST).map(({ field, line }) => `${field} (line ${line})`);
    return {
      offers,
      unread: named.length === 0 ? null : `Not known to Paycurve, and kept: ${named.join(", ")}.`,
    };
  });
}

/** The text with the answer in it whether an offer would do without its equity, or why it cannot be written. */
export function answered(text: string, id: string, happy: boolean): { readonly text: string } | Refusal {
  return orRefusal(() => ({ text: writeHappyWithoutEquity(text, id, happy) }));
}

function orRefusal<Found>(find: () => Found): Found | Refusal {
  try {
    return find();
  } catch (error) {
    if (error instanceof PaycurveError) return { refusal: error.message };
    throw error;
  }
}
