import type { PlacedBases } from "./compared-offers.ts";
import type { Finding } from "./finding.ts";
import { GRANT_CHECKS } from "./grant-checks.ts";
import { holdsBet } from "./grant-columns.ts";
import { OFFER_CHECKS } from "./offer-checks.ts";
import { bandOf, type OfferColumns } from "./offer-columns.ts";
import { isRanking, type OrderOfOffers } from "./order-of-offers.ts";
import { amountWords, nameOf } from "./say.ts";

/**
 * What to doubt and what to know: the trap first, then each offer's own findings in the order of its checks.
 *
 * Shape   offers' columns, their order (null where currencies differ), where their bases stand → findings
 */
export function findingsOf(
  columns: readonly OfferColumns[],
  order: OrderOfOffers | null,
  placed: PlacedBases,
): Finding[] {
  return [
    ...(order ? trapIn(columns, order) : []),
    ...columns.flatMap((one) => [...ofOffer(one, placed), ...ofGrants(one)]),
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
      message: `The headline wins, the cash loses. ${part} of ${nameOf(offer)}’s ${whole} a year is equity priced as if it could be spent.`,
    },
  ];
}

function ofOffer(columns: OfferColumns, placed: PlacedBases): Finding[] {
  const { id } = columns.offer;
  const checked = { columns, placed: placed.get(id) ?? null };
  return OFFER_CHECKS.flatMap(({ check, severity, says }) => {
    const message = says(checked);
    return message === null ? [] : [{ check, severity, message, subject: id }];
  });
}

function ofGrants({ offer }: OfferColumns): Finding[] {
  return offer.equity.flatMap((grant) =>
    GRANT_CHECKS.flatMap(({ check, severity, says }) => {
      const message = says(grant, offer);
      return message === null ? [] : [{ check, severity, message, subject: `${offer.id}.${grant.id}` }];
    }),
  );
}
