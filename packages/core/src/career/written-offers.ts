import { isSeq } from "yaml";
import { openCareer } from "./open-career.ts";

/**
 * The offers of a career file as they are written, for a form that shows and changes one field of them.
 *
 * Shape   a career file's text → what each item of `offers` says, in their order
 * Errors  InputError as `openCareer`
 */
export function writtenOffers(text: string): readonly unknown[] {
  const { document } = openCareer(text, "career.yaml");
  const list = document.get("offers", true);
  return isSeq(list) ? (list.toJS(document) as unknown[]) : [];
}
