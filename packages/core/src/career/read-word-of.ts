import { unknownWord } from "../unknown-word.ts";

/**
 * One of some words, as it stands in a career file.
 *
 * Shape   the field's name, the words → (a word in any case → one of them)
 * Errors  InputError "<field>.unknown", with the nearest known word
 * @example readWordOf("kind", ["rsu", "options"])("RSU") // => "rsu"
 */
export function readWordOf<Word extends string>(
  field: string,
  known: readonly Word[],
): (word: string) => Word {
  return (text) => {
    const word = text.trim().toLowerCase();
    const found = known.find((one) => one === word);
    if (found === undefined) throw unknownWord({ field, value: text, known });
    return found;
  };
}
