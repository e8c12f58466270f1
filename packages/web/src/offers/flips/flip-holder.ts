import { type ComparedOffers, type Flip, keptOnLeaving, knownAmount } from "@paycurve/core/offer";

/**
 * Who is ahead, wherever on its ruler a flip that nothing turns is looked at.
 *
 * Shape   a flip without a value, the comparison → an offer's id
 */
export function holderOf(
  { between, column, range: [, last] }: Flip,
  { columns, assumptions }: ComparedOffers,
): string {
  const [leading, other] = between;
  const comesTo = (id: string): number => {
    const one = columns.find(({ offer }) => offer.id === id);
    if (!one) return 0;
    return column === "kept" ? keptOnLeaving(one.offer, assumptions)(last) : (knownAmount(one[column]) ?? 0);
  };
  return comesTo(other) > comesTo(leading) ? other : leading;
}
