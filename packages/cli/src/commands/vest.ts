import { InputError } from "@paycurve/core";
import type { Grant } from "@paycurve/core/equity";
import { instalmentsOf, type Offer } from "@paycurve/core/offer";
import { withheld } from "@paycurve/core/stats";
import { give, type JsonOption, lineWidth } from "../answer.ts";
import { paintFor, type VestingGrant, vestView } from "../view/index.ts";
import { careerOffers } from "./career-offers.ts";

/** The instalments of every grant of a career file's offers; a grant without a first day keeps none of the others back. */
export async function runVest(file: string, options: JsonOption): Promise<void> {
  const { offers, unread } = await careerOffers(file);
  const grants = offers.flatMap((offer) => offer.equity.map((grant) => vestingOf(offer, grant)));
  if (grants.length === 0) {
    throw new InputError("vest.none", `equity: no offer of ${file} holds a grant.`, {
      field: "equity",
      value: file,
    });
  }
  give(
    {
      document: { grants: grants.map(grantDocument), findings: unread },
      words: () => vestView(grants, unread, { columns: lineWidth(), paint: paintFor(process.stdout) }),
      answered: grants.some(({ instalments }) => !("kind" in instalments)),
    },
    options,
  );
}

function vestingOf(offer: Offer, grant: Grant): VestingGrant {
  const start = grant.vestingStart ?? offer.start;
  const instalments = start === null ? withheld("no-data", 0, null) : instalmentsOf(grant, start);
  return { offer, grant, instalments };
}

function grantDocument({ offer, grant, instalments }: VestingGrant): object {
  const { id, quantity } = grant;
  const dated = "kind" in instalments ? { withheld: instalments } : { instalments };
  return { offer: offer.id, id, quantity, ...dated };
}
