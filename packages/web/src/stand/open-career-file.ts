import { PaycurveError } from "@paycurve/core";
import { LARGEST_CAREER_FILE, type ReadMe, readMe, type StrayField } from "@paycurve/core/career";
import { type Market, payText } from "@paycurve/core/money";
import type { Person } from "../person/index.ts";

/** What a career file says of the person, and what to say back. */
export interface OpenedCareer {
  readonly person: Partial<Person>;
  readonly market: Market | null;
  readonly text: string;
  readonly words: string;
}

/**
 * Reads a career file that the person chose.
 *
 * Shape   a file → what it says, or why it cannot be understood, with file and line; never half of it
 */
export async function openCareerFile(file: File): Promise<OpenedCareer | { readonly refusal: string }> {
  if (file.size > LARGEST_CAREER_FILE) return { refusal: `${file.name}: a career file holds at most 1 MB.` };
  try {
    const text = await file.text();
    return opened(readMe(text, file.name), text, file.name);
  } catch (error) {
    if (error instanceof PaycurveError) return { refusal: error.message };
    return { refusal: `${file.name}: this file cannot be read.` };
  }
}

function opened(me: ReadMe, text: string, fileName: string): OpenedCareer {
  const { market, pay, scope, sector, shippedLately, strays } = me;
  return {
    market,
    person: {
      ...(market && pay && { pay: { [market]: payText(pay.money) } }),
      ...(Object.keys(scope).length > 0 && { scope }),
      ...(sector !== null && { sector }),
      ...(shippedLately !== null && { shippedLately }),
    },
    text,
    words: [`${fileName} is open.`, pay?.said, strayWords(strays)].filter(Boolean).join(" "),
  };
}

const NAMED_AT_MOST = 5;

function strayWords(strays: readonly StrayField[]): string {
  if (strays.length === 0) return "";
  const named = strays.slice(0, NAMED_AT_MOST).map(({ field, line }) => `${field} (line ${line})`);
  const more = strays.length - named.length;
  const list = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
  return `Not known to Paycurve, and kept: ${list}.`;
}
