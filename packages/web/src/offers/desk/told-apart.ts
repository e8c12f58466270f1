import { nameOf, type Offer } from "@paycurve/core/offer";

/**
 * Offers of one name told apart by their ids in brackets: two letters of one company are two offers.
 *
 * Shape   offers → the same, each named otherwise than the others
 */
export function toldApart(offers: readonly Offer[]): readonly Offer[] {
  const names = offers.map(nameOf);
  return offers.map((offer, index) => {
    const name = names[index] ?? offer.id;
    return names.indexOf(name) === names.lastIndexOf(name)
      ? offer
      : { ...offer, company: `${name} (${offer.id})` };
  });
}
