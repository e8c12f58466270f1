import { type CareerEdit, editCareer, freshCareer, readOffers, writtenOffers } from "@paycurve/core/career";
import type { Offer } from "@paycurve/core/offer";
import { meIn, orRefusal, type Refusal, readCareerFile, schemaAddress, strayWords } from "../career/index.ts";
import { remember, withPart } from "../person/index.ts";

/** The offers of a career file's text, and what is said of fields in it that nothing reads. */
export interface OffersIn {
  readonly text: string;
  readonly offers: readonly Offer[];
  /** The same offers field by field as the file has them, for whoever changes one. */
  readonly written: readonly unknown[];
  readonly unread: string;
}

/** The offers of a text, or why it is refused. */
export function offersIn(text: string, fileName: string): OffersIn | Refusal {
  return orRefusal(() => {
    const { offers, strays } = readOffers(text, fileName);
    return { text, offers, written: writtenOffers(text), unread: strayWords(strays) };
  });
}

/** The offers of a file that the person chose, or why it is refused; what it says of them is kept for the other pages. */
export async function offersInFile(file: File): Promise<OffersIn | Refusal> {
  const found = await readCareerFile(file, (text) => offersIn(text, file.name));
  if ("refusal" in found) return found;
  const me = orRefusal(() => meIn(found.text, file.name));
  if (!("refusal" in me)) await remember(withPart(me.person));
  return found;
}

/** The offers once a change is written into their text, or into a new file; or why it cannot be. */
export function changed(text: string | null, edit: CareerEdit): OffersIn | Refusal {
  const written = orRefusal(() => ({ text: editCareer(text ?? freshCareer(schemaAddress()), edit) }));
  return "refusal" in written ? written : offersIn(written.text, "career.yaml");
}
