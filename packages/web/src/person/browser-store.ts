import { get, update } from "idb-keyval";
import type { Change } from "./change.ts";
import { type Person, readPerson } from "./person.ts";

const KEY = "paycurve-person";

/**
 * The person whom this browser remembers.
 *
 * Shape   → Person, or null where nothing can be remembered here
 */
export async function recall(): Promise<Person | null> {
  try {
    return readPerson(await get(KEY));
  } catch {
    return null;
  }
}

/**
 * Makes a change to the person who is kept, whatever another page has changed meanwhile.
 *
 * Shape   a change → whether it was kept
 */
export async function remember(change: Change): Promise<boolean> {
  try {
    await update<Person>(KEY, (kept) => change(readPerson(kept)));
    return true;
  } catch {
    return false;
  }
}
