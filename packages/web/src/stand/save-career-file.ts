import { PaycurveError } from "@paycurve/core";
import { writeMe } from "@paycurve/core/career";
import type { Market, Money } from "@paycurve/core/money";
import type { Person } from "../person/index.ts";

/**
 * The career file with what the person told the page: the one opened last with only those lines changed, or a new one.
 *
 * Shape   a person, the market and pay that the page shows → text, or why it cannot be written
 */
export function careerFileOf(
  { scope, sector, shippedLately, careerFile }: Person,
  { market, pay }: { readonly market: Market; readonly pay: Money | null },
): { readonly text: string } | { readonly refusal: string } {
  const isHere = pay !== null || careerFile === null;
  const me = { scope, sector, shippedLately, ...(isHere && { market }), ...(pay && { pay: { money: pay } }) };
  try {
    return { text: writeMe(careerFile, me, { schema: `${location.origin}/career.schema.json` }) };
  } catch (error) {
    if (error instanceof PaycurveError) return { refusal: error.message };
    throw error;
  }
}
