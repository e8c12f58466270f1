import type { CalendarDate } from "../calendar/index.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import type { PlacedBases } from "./compared-offers.ts";
import type { Finding } from "./finding.ts";
import { GRANT_CHECKS } from "./grant-checks.ts";
import { grantColumns, isPrivate, worthPerYear } from "./grant-columns.ts";
import type { Offer } from "./offer.ts";
import { OFFER_CHECKS } from "./offer-checks.ts";
import { bandOf, type OfferColumns } from "./offer-columns.ts";
import { isRanking, type OrderOfOffers } from "./order-of-offers.ts";
import { amountWords, nameAsOwner } from "./say.ts";

/** What findings are made of beside the columns. */
export interface KnownOfOffers {
  /** Null where currencies differ. */
  readonly order: OrderOfOffers | null;
  readonly assumptions: OfferAssumptions;
  readonly placed: PlacedBases;
  /** The day of asking; null where nothing is to be said of dates gone by. */
  readonly asOf: CalendarDate | null;
}

/**
 * What to doubt and what to know: the trap first, then each offer's own findings in the order of its checks. Each says
 * what is so, why it matters, and what to ask.
 *
 * Shape   offers' columns, and what is known of them → findings
 */
export function findingsOf(columns: readonly OfferColumns[], known: KnownOfOffers): Finding[] {
  return [
    ...(known.order ? trapIn(columns, known.order, known.assumptions) : [CURRENCIES_DIFFER]),
    ...columns.flatMap((one) => [...ofOffer(one, known), ...ofGrants(one, known)]),
  ];
}

/** The check of a headline that wins only by equity that cannot be spent. */
export const TRAP = "illiquidity-trap";

/** The trap: a headline that wins only by equity that cannot be spent, over an offer that surely pays more cash. */
function trapIn(
  columns: readonly OfferColumns[],
  { byCash, byHeadline }: OrderOfOffers,
  assumptions: OfferAssumptions,
): Finding[] {
  if (!isRanking(byCash) || !isRanking(byHeadline)) return [];
  const winner = columns.find(({ offer }) => offer.id === byHeadline[0]);
  const richest = columns.find(({ offer }) => offer.id === byCash[0]);
  if (!winner || !richest || winner === richest) return [];
  if (bandOf(winner, winner.signOn).high >= bandOf(richest, richest.signOn).low) return [];
  const [bet, rival] = [winner, richest].map(({ offer }) => betsAsSaid(offer, assumptions));
  if (!bet || (winner.headline ?? 0) - bet > (richest.headline ?? 0) - (rival ?? 0)) return [];
  const { offer } = winner;
  const [part, whole] = [bet, winner.headline ?? 0].map((amount) => amountWords(offer, amount));
  return [
    {
      check: TRAP,
      severity: "caution",
      subject: offer.id,
      message: `The headline wins, the cash loses. ${part} of ${nameAsOwner(offer)} ${whole} a year is equity, priced as if you could spend it. Ask what of it you could sell, when, and to whom.`,
    },
  ];
}

/** What they say that an offer's shares that do not trade are worth in a mean year. */
function betsAsSaid(offer: Offer, assumptions: OfferAssumptions): number {
  const bets = grantColumns(offer, assumptions).filter(({ grant }) => isPrivate(grant));
  return worthPerYear(bets, ({ worth }) => worth.headlinePerShare ?? 0);
}

/** Why order, safer choice and flips are withheld. */
const CURRENCIES_DIFFER: Finding = {
  check: "currencies-differ",
  severity: "info",
  subject: "offers",
  message:
    "These offers pay in different currencies. No rate can be promised, so they are not netted: each stands in its own money, and order, safer choice and turning points are withheld. Compare each with its own market.",
};

function ofOffer(columns: OfferColumns, { placed, asOf }: KnownOfOffers): Finding[] {
  const { id } = columns.offer;
  const checked = { columns, placed: placed.get(id) ?? null, asOf };
  return OFFER_CHECKS.flatMap(({ check, severity, says }) => {
    const message = says(checked);
    return message === null ? [] : [{ check, severity, message, subject: id }];
  });
}

function ofGrants({ offer }: OfferColumns, { asOf }: KnownOfOffers): Finding[] {
  return offer.equity.flatMap((grant) =>
    GRANT_CHECKS.flatMap(({ check, severity, says }) => {
      const message = says({ grant, offer, asOf });
      return message === null ? [] : [{ check, severity, message, subject: `${offer.id}.${grant.id}` }];
    }),
  );
}
