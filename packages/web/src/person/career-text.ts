import { get, set } from "idb-keyval";

const KEY = "paycurve-career-file";

/** The text where the browser keeps nothing: for as long as the page is open. */
let held: string | null = null;

/**
 * The career file that was opened or saved last, so that saving it again keeps everything else in it.
 *
 * Shape   → its text, or null where there was none
 */
export async function careerText(): Promise<string | null> {
  try {
    return (await get<string>(KEY)) ?? held;
  } catch {
    return held;
  }
}

/**
 * Keeps the text of a career file; null forgets it.
 *
 * Shape   text | null → whether the browser kept it
 */
export async function keepCareerText(text: string | null): Promise<boolean> {
  held = text;
  try {
    await set(KEY, text);
    return true;
  } catch {
    return false;
  }
}
