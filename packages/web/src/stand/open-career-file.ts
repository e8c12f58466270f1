import type { Market } from "@paycurve/core/money";
import { meIn, type Refusal, readCareerFile, strayWords } from "../career/index.ts";
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
export function openCareerFile(file: File): Promise<OpenedCareer | Refusal> {
  return readCareerFile(file, (text) => {
    const { person, me } = meIn(text, file.name);
    const words = [`${file.name} is open.`, me.pay?.said, strayWords(me.strays)].filter(Boolean).join(" ");
    return { person, market: me.market, text, words };
  });
}
