import { PaycurveError } from "@paycurve/core";
import { LARGEST_CAREER_FILE, type StrayField } from "@paycurve/core/career";

/** Why a file is not understood or not changed. */
export interface Refusal {
  readonly refusal: string;
  /** The field to blame by its path, and what is wrong with it, where it is one. */
  readonly at?: { readonly field: string; readonly says: string };
}

/**
 * Reads a career file that the person chose.
 *
 * Shape   a file, what understands its text → what that says, or why it cannot be understood; never half of it
 */
export async function readCareerFile<Found>(
  file: File,
  understand: (text: string) => Found,
): Promise<Found | Refusal> {
  if (file.size > LARGEST_CAREER_FILE) return { refusal: `${file.name}: a career file holds at most 1 MB.` };
  try {
    const text = await file.text();
    return orRefusal(() => understand(text));
  } catch {
    return { refusal: `${file.name}: this file cannot be read.` };
  }
}

/** What something comes to, or the words in which it is refused; any other fault goes on. */
export function orRefusal<Found>(find: () => Found): Found | Refusal {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof PaycurveError)) throw error;
    const { field, says } = error.details;
    const isOne = typeof field === "string" && typeof says === "string";
    return { refusal: error.message, ...(isOne && { at: { field, says } }) };
  }
}

const NAMED_AT_MOST = 5;

/** What is said of fields that nothing reads; empty where there are none. */
export function strayWords(strays: readonly StrayField[]): string {
  if (strays.length === 0) return "";
  const named = strays.slice(0, NAMED_AT_MOST).map(({ words, line }) => `${words} (line ${line})`);
  const more = strays.length - named.length;
  const list = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
  return `Not known to Paycurve, and kept: ${list}.`;
}
