import { type ReadMe, readMe } from "@paycurve/core/career";
import { type Market, payText } from "@paycurve/core/money";
import { type Refusal, readCareerFile, strayWords } from "../career/index.ts";
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
  return readCareerFile(file, (text) => opened(readMe(text, file.name), text, file.name));
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
