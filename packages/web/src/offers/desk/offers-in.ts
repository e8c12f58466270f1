import { readOffers, writtenOffers } from "@paycurve/core/career";
import type { Offer } from "@paycurve/core/offer";
import { orRefusal, type Refusal, strayWords } from "../../career/index.ts";
import { toldApart } from "./told-apart.ts";

/** The offers of a career file's text, and what is said of fields in it that nothing reads. */
export interface OffersIn {
  readonly text: string;
  readonly offers: readonly Offer[];
  /** The same offers field by field as the file has them, for whoever changes one. */
  readonly written: readonly unknown[];
  readonly unread: string;
}

/** The offers of a text, or why it is refused. */
export function offersIn(text: string, fileName: string): OffersIn | Refusal {
  return orRefusal(() => {
    const { offers, strays } = readOffers(text, fileName);
    return { text, offers: toldApart(offers), written: writtenOffers(text), unread: strayWords(strays) };
  });
}
