import type { CalendarDate } from "../calendar/index.ts";
import { nameOf, type Offer } from "../offer/index.ts";

/** What a person told somebody of pay; such lines are only ever added. */
export interface Said {
  readonly date: CalendarDate;
  readonly to: string;
  readonly about: string;
  /** Major units of the person's market's currency; null where no amount was named. */
  readonly amount: number | null;
}

/** Whose offer is talked of, among all that the file holds. */
export interface ToldAbout {
  readonly offer: Offer;
  readonly among: readonly Offer[];
}

/**
 * The last amount told to whom an offer is from, or to anyone where no offer is talked of. Whoever it was told to may be
 * noted by the company's name, its first word where no other offer's company begins alike, or the offer's id.
 *
 * Shape   what was said, the offer or null → its place in the file and the line, or null
 */
export function lastTold(
  said: readonly Said[],
  about: ToldAbout | null,
): { readonly index: number; readonly said: Said & { readonly amount: number } } | null {
  const told = said.flatMap((one, index) => {
    const isMeant = about === null || isToldTo(one.to, about);
    return one.amount !== null && isMeant ? [{ index, said: { ...one, amount: one.amount } }] : [];
  });
  return told.toSorted((one, other) => (one.said.date < other.said.date ? -1 : 1)).at(-1) ?? null;
}

function isToldTo(to: string, { offer, among }: ToldAbout): boolean {
  if (to.toLowerCase().includes(nameOf(offer).toLowerCase())) return true;
  const first = firstWord(offer);
  const isShared = among.some((one) => one.id !== offer.id && firstWord(one) === first);
  const names = [isShared ? "" : first, wordsIn(offer.id).join(" ")];
  const words = ` ${wordsIn(to).join(" ")} `;
  return names.some((name) => name.length >= LEAST_LETTERS && words.includes(` ${name} `));
}

/** A shorter name is as likely a word of another meaning. */
const LEAST_LETTERS = 4;

function firstWord(offer: Offer): string {
  return wordsIn(nameOf(offer))[0] ?? "";
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
