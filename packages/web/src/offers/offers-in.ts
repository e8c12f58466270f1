import { PaycurveError } from "@paycurve/core";
import { readOffers } from "@paycurve/core/career";
import type { Offer } from "@paycurve/core/offer";

const NAMED_AT_MOST = 5;

/**
 * The offers of a career file's text.
 *
 * Shape   text, the file's name → its offers and what it holds that nothing reads, or why it is refused
 */
export function offersIn(
  text: string,
  fileName: string,
): { readonly offers: readonly Offer[]; readonly unread: string | null } | { readonly refusal: string } {
  try {
    const { offers, strays } = readOffers(text, fileName);
    const named = strays.slice(0, NAMED_AT_MOST).map(({ field, line }) => `${field} (line ${line})`);
    return {
      offers,
      unread: named.length === 0 ? null : `Not known to Paycurve, and kept: ${named.join(", ")}.`,
    };
  } catch (error) {
    if (error instanceof PaycurveError) return { refusal: error.message };
    throw error;
  }
}
