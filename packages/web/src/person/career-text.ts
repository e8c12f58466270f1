import { get, set } from "idb-keyval";
import { tellCareerText } from "./hear-career-text.ts";

const KEY = "paycurve-career-file";

/** What the browser would not keep, for as long as the page is open; undefined while it keeps everything. */
let unkept: string | null | undefined;

/** What the browser held when it last answered: what is told where it fails to, so that nothing begins anew over a file. */
let last: string | null = null;

/**
 * The career file that was opened or saved last, so that saving it again keeps everything else in it.
 *
 * Shape   → its text, or null where there was none; as last known where the browser cannot say
 */
export async function careerText(): Promise<string | null> {
  if (unkept !== undefined) return unkept;
  try {
    last = (await get<string>(KEY)) ?? null;
  } catch {
    return last;
  }
  return last;
}

/**
 * Keeps the text of a career file; null forgets it.
 *
 * Shape   text | null → whether the browser kept it
 */
export async function keepCareerText(text: string | null): Promise<boolean> {
  try {
    await set(KEY, text);
    [unkept, last] = [undefined, text];
    return true;
  } catch {
    unkept = text;
    return false;
  } finally {
    tellCareerText();
  }
}
