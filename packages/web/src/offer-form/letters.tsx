import type { Market } from "@paycurve/core/money";
import { amountWords, nameOf, type Offer } from "@paycurve/core/offer";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Edit } from "./fields.tsx";
import { NewOffer } from "./new-offer.tsx";
import { OfferFields } from "./offer-fields.tsx";

/** The letters behind the comparison, each a form that opens: what they say, and one more. */
export function Letters({
  offers,
  written,
  market,
  edit,
}: {
  /** In the order of their file. */
  readonly offers: readonly Offer[];
  readonly written: readonly unknown[];
  readonly market: Market;
  readonly edit: Edit;
}): ReactNode {
  const [latest, setLatest] = useState<string | null>(null);
  return (
    <section className="letters" aria-labelledby="letters-title">
      <h2 id="letters-title">
        {offers.length === 0 ? "Write the first letter down" : "What the letters say"}
      </h2>
      {offers.map((offer, index) => (
        <Letter
          key={offer.id}
          offer={offer}
          written={written[index]}
          path={["offers", String(index)]}
          edit={edit}
          isNew={offer.id === latest}
        />
      ))}
      <details key={offers.length} className="letter" open={offers.length === 0}>
        <summary>
          <b>Add {offers.length === 0 ? "an offer" : "another offer"}</b>
        </summary>
        <NewOffer market={market} offers={offers} edit={edit} added={setLatest} />
      </details>
    </section>
  );
}

/** One letter; one that has just been added is open, and whoever added it goes on there. */
function Letter({
  isNew,
  ...fields
}: Parameters<typeof OfferFields>[0] & { readonly isNew: boolean }): ReactNode {
  const { offer } = fields;
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) summary.current?.focus();
  }, [isNew]);
  return (
    <details className="letter" open={isNew}>
      <summary ref={summary}>
        <b>{nameOf(offer)}</b>
        <span>{amountWords(offer, offer.base.amountPerYear)} base</span>
      </summary>
      <OfferFields {...fields} />
    </details>
  );
}
