import type { Person } from "../person/index.ts";

/** What was known before a file was opened or all was forgotten: the person, and the file with all that is noted in it. */
export interface Before {
  readonly person: Person;
  readonly text: string | null;
  /** The file's text since; null where it was forgotten. */
  readonly since: string | null;
}

/** What is said on a page of another market that has just been led to, and what it can be undone to. */
export interface ToldThere {
  readonly words: string;
  readonly before: Before | null;
}

const KEY = "paycurve-told";

/** Leaves words for the page that is opened next, in this tab alone. */
export function tellThere(told: ToldThere): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(told));
  } catch {
    // A browser that keeps nothing shows the next page without them.
  }
}

/** The words that were left for this page, once; null where there are none. */
export function toldHere(): ToldThere | null {
  try {
    const told = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return told === null ? null : (JSON.parse(told) as ToldThere);
  } catch {
    return null;
  }
}
