import { InputError } from "../errors.ts";

/**
 * A short name of the person's own, by which an offer or a grant is meant elsewhere.
 *
 * Shape   letters, digits, dots, dashes and underscores, at most 60, beginning with a letter or digit → the same
 * Errors  InputError "career.id"
 * @example readId("acme-2027") // => "acme-2027"
 */
export function readId(word: string): string {
  const id = word.trim();
  if (ID.test(id)) return id;
  throw new InputError(
    "career.id",
    `an id is a short name of your own, such as acme: letters, digits, dots and dashes; got “${word.slice(0, LONGEST_SHOWN)}”`,
    { field: "id", value: word.slice(0, LONGEST_SHOWN) },
  );
}

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/;
const LONGEST_SHOWN = 40;
