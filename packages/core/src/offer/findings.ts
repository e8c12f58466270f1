import type { CalendarDate } from "../calendar/index.ts";
import type { PlacedBases } from "./compared-offers.ts";
import type { Finding } from "./finding.ts";
import { GRANT_CHECKS } from "./grant-checks.ts";
import { holdsBet } from "./grant-columns.ts";
import { OFFER_CHECKS } from "./offer-checks.ts";
import { bandOf, type OfferColumns } from "./offer-columns.ts";
import { isRanking, type OrderOfOffers } from "./order-of-offers.ts";
import { amountWords, nameAsOwner } from "./say.ts";

/** What findings are made of beside the columns. */
export interface KnownOfOffers {
  /** Null where currencies differ. */
  readonly order: OrderOfOffers | null;
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
    ...(known.order ? trapIn(columns, known.order) : []),
    ...columns.flatMap((one) => [...ofOffer(one, known), ...ofGrants(one, known)]),
  ];
}

/** The check of a headline that wins only by equity that cannot be spent. */
export const TRAP = "illiquidity-trap";

/** The trap: a headline that wins only by equity that cannot be spent. */
function trapIn(columns: readonly OfferColumns[], { byCash, byHeadline }: OrderOfOffers): Finding[] {
  if (!isRanking(byCash) || !isRanking(byHeadline)) return [];
  const winner = columns.find(({ offer }) => offer.id === byHeadline[0]);
  const richest = columns.find(({ offer }) => offer.id === byCash[0]);
  if (!winner?.equityHeadline || !richest || !holdsBet(winner.offer)) return [];
  const { offer, headline, equityHeadline } = winner;
  if (bandOf(winner, winner.signOn).high >= bandOf(richest, richest.signOn).low) return [];
  const [part, whole] = [equityHeadline, headline ?? 0].map((amount) => amountWords(offer, amount));
  return [
    {
      check: TRAP,
      severity: "caution",
      subject: offer.id,
      message: `The headline wins, the cash loses. ${part} of ${nameAsOwner(offer)} ${whole} a year is equity, priced as if you could spend it. Ask what of it you could sell, when, and to whom.`,
    },
  ];
}

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
