import { nameOf, type Offer } from "@paycurve/core/offer";
import type { ReactNode } from "react";

/** Which of several offers is talked about. */
export function OfferChoice({
  offers,
  chosen,
  choose,
}: {
  readonly offers: readonly Offer[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}): ReactNode {
  if (offers.length < 2) return null;
  return (
    <fieldset className="offer-choice">
      <legend>The offer that is talked about</legend>
      {offers.map((offer) => (
        <label key={offer.id}>
          <input type="radio" name="talked" checked={offer.id === chosen} onChange={() => choose(offer.id)} />{" "}
          {nameOf(offer)}
        </label>
      ))}
    </fieldset>
  );
}
