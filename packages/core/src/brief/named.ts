import { nameOf, type Offer } from "../offer/index.ts";
import { type Fact, fact } from "./sentence.ts";

/**
 * Whose offer it is, as a fact: a company's name may hold a number.
 *
 * @example named({ id: "acme", company: "Studio 54" }) // => { text: "Studio 54", cites: ["offer:acme"] }
 */
export function named(offer: Pick<Offer, "id" | "company">): Fact {
  return fact(nameOf(offer), `offer:${offer.id}`);
}
