import type { CalendarDate } from "../calendar/index.ts";
import { MARKETS } from "../money/index.ts";
import { withheld } from "../stats/index.ts";
import { type OfferAssumptions, offerAssumptions } from "./assumptions.ts";
import { cashFlips } from "./cash-flips.ts";
import type { ComparedOffers, PlacedBases } from "./compared-offers.ts";
import { equityFlips } from "./equity-flips.ts";
import { exitFlips } from "./exit-flips.ts";
import { findingsOf } from "./findings.ts";
import type { Flip } from "./flip.ts";
import type { Offer } from "./offer.ts";
import { type OfferColumns, offerColumns } from "./offer-columns.ts";
import { sideOf } from "./offer-pair.ts";
import { isRanking, orderOfOffers, saferChoice } from "./order-of-offers.ts";
import { tenureFlip } from "./tenure-flip.ts";

/** What a comparison is told beside the offers: assumptions changed, and the day of asking. */
export interface CompareQuestion extends Partial<OfferAssumptions> {
  /** Without it nothing is said of dates gone by. */
  readonly asOf?: CalendarDate | null;
}

/**
 * Takes offers apart and lines them up: base first, then cash, and equity last. Offers in different currencies are never
 * netted: they stand side by side, and order, safer choice and flips are withheld.
 *
 * Shape   offers (n ≥ 1), where their bases stand, what is assumed and on which day → ComparedOffers
 * Units   major units per year of each offer's own currency
 * Errors  InputError of `offerAssumptions`
 * Source  PRODUCT, “Which offer is better?”; METHODS, Bonus and Equity; CONTRACT, offers compare
 */
export function compareOffers(
  offers: readonly Offer[],
  placed: PlacedBases = new Map(),
  { asOf = null, ...changed }: CompareQuestion = {},
): ComparedOffers {
  const assumptions = offerAssumptions(changed);
  const columns = offers.map((offer) => offerColumns(offer, assumptions));
  const currencies = new Set(offers.map(({ market }) => MARKETS[market].currency));
  const together = currencies.size === 1;
  const order = together ? orderOfOffers(columns) : withheld("no-data", currencies.size, null);
  const safer = together ? saferChoice(columns) : withheld("no-data", currencies.size, null);
  return {
    assumptions,
    columns,
    order,
    saferChoice: safer,
    flips: together ? flipsFrom(leadingOf(safer, order), columns, assumptions) : [],
    findings: findingsOf(columns, { order: "kind" in order ? null : order, assumptions, placed, asOf }),
  };
}

/** The safer choice; where the bonuses leave it open, the offer with the most base. */
function leadingOf(safer: ComparedOffers["saferChoice"], order: ComparedOffers["order"]): string | null {
  if (typeof safer === "string") return safer;
  return "kind" in order || !isRanking(order.byBase) ? null : (order.byBase[0] ?? null);
}

/** What would turn the order between the leading offer and each other one. */
function flipsFrom(
  leader: string | null,
  columns: readonly OfferColumns[],
  assumptions: OfferAssumptions,
): Flip[] {
  const leading = columns.find(({ offer }) => offer.id === leader);
  if (!leading) return [];
  const front = sideOf(leading, assumptions);
  return columns
    .filter((one) => one !== leading)
    .flatMap((one) => {
      const pair = { leading: front, other: sideOf(one, assumptions), assumptions };
      return [...equityFlips(pair), ...exitFlips(pair), ...cashFlips(pair), ...tenureFlip(pair)];
    });
}
