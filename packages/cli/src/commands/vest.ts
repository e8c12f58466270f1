import { InputError } from "@paycurve/core";
import { instalmentsOf } from "@paycurve/core/offer";
import { give, type JsonOption } from "../answer.ts";
import { type DatedGrant, paintFor, vestView } from "../view/index.ts";
import { careerOffers } from "./career-offers.ts";

/** The instalments of every grant of a career file's offers. */
export async function runVest(file: string, options: JsonOption): Promise<void> {
  const { offers } = await careerOffers(file);
  const grants = offers.flatMap((offer) =>
    offer.equity.map((grant): DatedGrant => {
      const start = grant.vestingStart ?? offer.start;
      if (start === null) {
        const says = `offer ${offer.id}, grant ${grant.id}: no first day is stated. Write start: 2027-01-04 in the offer, or vestingStart in the grant.`;
        throw new InputError("vest.no-start", says, { field: "vestingStart", value: grant.id });
      }
      return { offer, grant, instalments: instalmentsOf(grant, start) };
    }),
  );
  if (grants.length === 0) {
    throw new InputError("vest.none", `equity: no offer of ${file} holds a grant.`, {
      field: "equity",
      value: file,
    });
  }
  const document = {
    grants: grants.map(({ offer, grant, instalments }) => ({
      offer: offer.id,
      id: grant.id,
      quantity: grant.quantity,
      instalments,
    })),
  };
  give({ document, words: () => vestView(grants, paintFor(process.stdout)) }, options);
}
