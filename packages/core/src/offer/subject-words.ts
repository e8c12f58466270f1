import type { Offer } from "./offer.ts";
import { nameOf } from "./say.ts";

/**
 * What a finding is about, by name: whose offer, and which grant of it. An id may hold a dot, so the one that fits whole
 * comes first.
 *
 * Shape   a finding's subject, the offers → words; null where it is none of theirs
 */
export function subjectWords(subject: string, offers: readonly Offer[]): string | null {
  const whole = offers.find(({ id }) => id === subject);
  if (whole) return nameOf(whole);
  const grants = offers.flatMap((offer) => offer.equity.map(({ id }) => ({ offer, id })));
  const held = grants.find(({ offer, id }) => `${offer.id}.${id}` === subject);
  return held ? `${nameOf(held.offer)}, ${held.id}` : null;
}
