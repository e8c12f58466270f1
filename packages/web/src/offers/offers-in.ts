import { readOffers, writeHappyWithoutEquity } from "@paycurve/core/career";
import type { Offer } from "@paycurve/core/offer";
import { orRefusal, type Refusal, readCareerFile, strayWords } from "../career/index.ts";

/** The offers of a career file's text, and what is said of fields in it that nothing reads. */
export interface OffersIn {
  readonly text: string;
  readonly offers: readonly Offer[];
  readonly unread: string;
}

/** The offers of a text, or why it is refused. */
export function offersIn(text: string, fileName: string): OffersIn | Refusal {
  return orRefusal(() => {
    const { offers, strays } = readOffers(text, fileName);
    return { text, offers, unread: strayWords(strays) };
  });
}

/** The offers of a file that the person chose, or why it is refused. */
export async function offersInFile(file: File): Promise<OffersIn | Refusal> {
  return readCareerFile(file, (text) => offersIn(text, file.name));
}

/** The same offers with the answer whether one would do without its equity, or why it cannot be written. */
export function answered(text: string, id: string, happy: boolean): OffersIn | Refusal {
  const written = orRefusal(() => ({ text: writeHappyWithoutEquity(text, id, happy) }));
  return "refusal" in written ? written : offersIn(written.text, "career.yaml");
}
