import type { CalendarDate } from "../calendar/index.ts";

/** What a person told somebody of pay; such lines are only ever added. */
export interface Said {
  readonly date: CalendarDate;
  readonly to: string;
  readonly about: string;
  /** Major units of the person's market's currency; null where no amount was named. */
  readonly amount: number | null;
}

/**
 * The last amount told to whom an offer is from, or to anyone where no offer is talked of.
 *
 * Shape   what was said, the company's name or null → its place in the file and the line, or null
 */
export function lastTold(
  said: readonly Said[],
  company: string | null,
): { readonly index: number; readonly said: Said & { readonly amount: number } } | null {
  const told = said.flatMap((one, index) => {
    const isMeant = company === null || plain(one.to).includes(plain(company));
    return one.amount !== null && isMeant ? [{ index, said: { ...one, amount: one.amount } }] : [];
  });
  return told.toSorted((one, other) => (one.said.date < other.said.date ? -1 : 1)).at(-1) ?? null;
}

function plain(text: string): string {
  return text.toLowerCase();
}
