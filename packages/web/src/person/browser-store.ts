import { get, update } from "idb-keyval";
import { NOBODY, type Person, readPerson } from "./person.ts";

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
 * Keeps a change. Only what changed is written, so that two open pages do not undo one another.
 *
 * Shape   part of a Person → whether it was kept
 */
export async function remember(change: Partial<Person>): Promise<boolean> {
  try {
    await update<Person>(KEY, (kept) => {
      const before = readPerson(kept);
      return { ...before, ...change, pay: { ...before.pay, ...change.pay } };
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Forgets the person.
 *
 * Shape   → whether nothing is kept any more
 */
export async function forget(): Promise<boolean> {
  try {
    await update<Person>(KEY, () => NOBODY);
    return true;
  } catch {
    return false;
  }
}
