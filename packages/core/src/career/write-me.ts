import { InputError } from "../errors.ts";
import { type FieldToWrite, fieldsToWrite } from "./field-to-write.ts";
import { freshCareer } from "./fresh-career.ts";
import type { MeToWrite } from "./me.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { readMe } from "./read-me.ts";
import { restOf } from "./rest-of.ts";
import { setField } from "./set-field.ts";
import { isSameMe, wantedMe } from "./wanted-me.ts";

/** Where the JSON Schema of career files is published, for the first line of a new one. */
export interface CareerSchema {
  readonly schema: string;
}

/**
 * The text of a career file that says this of the person, as `readMe` reads it back. Without a text, a new file.
 *
 * A text is not printed anew: what changes is spliced into it, and every other byte stays, comments, quotes, order and
 * line ends too. A value that means the same in other words stays (`85k`, `UK`, `Alone`). A new field goes where a
 * career file has it. What `me` leaves out stays as it stands. What is null, or a question that a given scope does not
 * answer, is said no more: where a value stands, `null` is written over it, so that neither the field nor its comment
 * is lost; where none stands, nothing is put in.
 *
 * Shape   a career file's text or null, what is to be written, where the schema is published → text
 * Errors  InputError as `readMe` when the text is not understood; "money.foreign" when pay is not in the market's
 *         currency, also where only the market is changed; "career.field" or "career.unsafe" where nothing can be
 *         spliced in without harm, rather than to do any
 * Source  CONTRACT, career.yaml
 * @example writeMe("paycurve: 1\nme: { market: UK } # mine", { market: "GB", role: "ai-engineer" }, { schema: "" }) // => "paycurve: 1\nme: { market: UK, role: ai-engineer } # mine"
 */
export function writeMe(text: string | null, me: MeToWrite, { schema }: CareerSchema): string {
  const before = text ?? freshCareer(schema);
  const wanted = wantedMe(readMe(before, FILE), me);
  const after = fieldsToWrite(me).reduce(withField, openCareer(before, FILE));
  const isUnharmed = restOf(openCareer(before, FILE)) === restOf(after);
  if (!isUnharmed || !isSameMe(readMe(after.text, FILE), wanted)) throw unsafe();
  return after.text;
}

function withField(career: OpenCareer, field: FieldToWrite): OpenCareer {
  const text = setField(career, field);
  if (text === career.text) return career;
  try {
    return openCareer(text, FILE);
  } catch (error) {
    throw error instanceof InputError && error.code === "career.broken" ? unsafe(error) : error;
  }
}

const FILE = "career.yaml";

function unsafe(cause?: unknown): InputError {
  const says = `${FILE}: is written in a way that cannot be changed here without harm; change it by hand.`;
  return new InputError("career.unsafe", says, { field: "career" }, cause);
}
