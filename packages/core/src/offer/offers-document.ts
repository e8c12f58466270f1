import { MARKETS } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { ComparedOffers } from "./compared-offers.ts";
import type { Finding } from "./finding.ts";
import type { Flip } from "./flip.ts";
import type { OfferColumns } from "./offer-columns.ts";
import type { OfferYear, YearEquity } from "./offer-year.ts";
import type { OrderOfOffers, Ranking } from "./order-of-offers.ts";
import type { SimulatedOffer, Simulation } from "./simulated-offer.ts";

/** An amount, or why there is none. */
export type Amount = number | { readonly withheld: Withheld };

/** The comparison as one JSON document; CONTRACT, offers compare. */
export interface OffersDocument {
  readonly years: number;
  readonly offers: readonly OfferDocument[];
  readonly simulation?: { readonly paths: number; readonly seed: number };
  readonly order:
    | { readonly [Column in keyof OrderOfOffers]: readonly string[] | { readonly withheld: Withheld } }
    | { readonly withheld: Withheld };
  readonly saferChoice: string | { readonly withheld: Withheld };
  readonly flips: readonly Flip[] | { readonly withheld: Withheld };
  readonly findings: readonly Finding[];
}

/** One offer of it: means per year, and each year. */
export interface OfferDocument {
  readonly id: string;
  readonly currency: string;
  readonly perYear: readonly (Omit<OfferYear, "bonus" | "cash"> & {
    readonly bonus: Omit<OfferYear["bonus"], "expected"> & { readonly expected: Amount };
    readonly cash: Amount;
  })[];
  readonly base: number;
  readonly expectedBonus: Amount;
  readonly signOn: number;
  readonly benefits: number;
  readonly cash: Amount;
  readonly equityConservative: number;
  readonly otherEquity: readonly YearEquity[];
  readonly total: Amount;
  readonly headline: number | null;
  readonly simulated: SimulatedOffer | { readonly withheld: Withheld } | null;
}

/**
 * A comparison as one JSON document, its fields stable.
 *
 * Shape   a comparison, what was simulated of it → plain data
 * Units   major units of each offer's currency, unrounded; fractions 0…1
 * Source  CONTRACT, offers compare
 */
export function offersDocument(
  compared: ComparedOffers,
  simulation: Simulation | null = null,
): OffersDocument {
  const { order, saferChoice } = compared;
  return {
    years: compared.assumptions.years,
    offers: compared.columns.map((columns) => offerDocument(columns, simulation)),
    ...(simulation && { simulation: { paths: simulation.paths, seed: simulation.seed } }),
    order: "kind" in order ? { withheld: order } : orderDocument(order),
    saferChoice: typeof saferChoice === "string" ? saferChoice : { withheld: saferChoice },
    flips: "kind" in order ? { withheld: order } : compared.flips,
    findings: compared.findings,
  };
}

function orderDocument({ byBase, byCash, byTotal, byHeadline }: OrderOfOffers): OffersDocument["order"] {
  return {
    byBase: rankingDocument(byBase),
    byCash: rankingDocument(byCash),
    byTotal: rankingDocument(byTotal),
    byHeadline: rankingDocument(byHeadline),
  };
}

function rankingDocument(ranking: Ranking): readonly string[] | { readonly withheld: Withheld } {
  return "kind" in ranking ? { withheld: ranking } : ranking;
}

function offerDocument(columns: OfferColumns, simulation: Simulation | null): OfferDocument {
  const simulated = simulation?.offers.get(columns.offer.id) ?? null;
  return {
    id: columns.offer.id,
    currency: MARKETS[columns.offer.market].currency,
    perYear: columns.years.map((year) => ({
      ...year,
      bonus: { ...year.bonus, expected: amount(year.bonus.expected) },
      cash: amount(year.cash),
    })),
    base: columns.base,
    expectedBonus: amount(columns.expectedBonus),
    signOn: columns.signOn,
    benefits: columns.benefits,
    cash: amount(columns.cash),
    equityConservative: columns.equityConservative,
    otherEquity: columns.otherEquity,
    total: amount(columns.total),
    headline: columns.headline,
    simulated: simulated && "kind" in simulated ? { withheld: simulated } : simulated,
  };
}

function amount(value: number | Withheld): Amount {
  return typeof value === "number" ? value : { withheld: value };
}
