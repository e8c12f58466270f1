import { writeMe } from "@paycurve/core/career";
import type { Market, Money } from "@paycurve/core/money";
import type { Person } from "../person/index.ts";
import { orRefusal, type Refusal } from "./read-career-file.ts";
import { schemaAddress } from "./schema-address.ts";

/** The pay that the page shows, and of which market. */
export interface TypedPay {
  readonly market: Market;
  readonly pay: Money | null;
  /** Whether there was pay and the person took it out. */
  readonly cleared: boolean;
}

/**
 * The career file with what the person told the page: a text with only those lines changed, or a new one.
 * A file about another market keeps its market and pay, as long as none is given for this one.
 *
 * Shape   a person, the pay shown, the file's text or null → text, or why it cannot be written
 */
export function careerFileOf(
  { scope, sector, shippedLately }: Person,
  { market, pay, cleared }: TypedPay,
  text: string | null,
): { readonly text: string } | Refusal {
  const isHere = pay !== null || text === null;
  const me = {
    scope,
    sector,
    shippedLately,
    ...(isHere && { market }),
    ...(pay && { pay: { money: pay } }),
    ...(cleared && { pay: null }),
  };
  return orRefusal(() => ({ text: writeMe(text, me, { schema: schemaAddress() }) }));
}
