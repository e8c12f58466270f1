import { InputError } from "./errors.ts";
import { nearest } from "./nearest.ts";

/** A typed word that nothing here is called, and the words that exist. */
export interface UnknownWord {
  readonly field: string;
  readonly value: string;
  readonly known: readonly string[];
  /** Other words for known ones, each with the one it means. */
  readonly alsoCalled?: Readonly<Record<string, string>>;
  /** What is known of this very word, said before those that exist, in the place of a guess. */
  readonly remark?: string;
}

const NAMED_AT_MOST = 12;

/**
 * The refusal of a word that nothing is called: it names the field, the word, and the nearest word that exists,
 * or else those that do.
 *
 * Shape   a field, the typed word, the known ones → InputError "<field>.unknown"
 * @example unknownWord({ field: "level", value: "seinor", known: ["mid", "senior"] }).message // => "level: “seinor” is not known here. Did you mean “senior”?"
 */
export function unknownWord({ field, value, known, alsoCalled = {}, remark }: UnknownWord): InputError {
  const guess = remark === undefined ? nearest(value.trim(), [...known, ...Object.keys(alsoCalled)]) : null;
  const meant = guess === null ? null : (alsoCalled[guess] ?? guess);
  const more = known.length > NAMED_AT_MOST ? ", …" : "";
  const names =
    known.length === 0 ? "Nothing is" : `Known are ${known.slice(0, NAMED_AT_MOST).join(", ")}${more}`;
  const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return new InputError(
    `${field}.unknown`,
    `${field}: “${shown}” is not known here${remark === undefined ? "" : `: ${remark}`}. ${meant === null ? `${names}.` : `Did you mean “${meant}”?`}`,
    { field, value: shown, nearest: meant, accepted: known.slice(0, NAMED_AT_MOST) },
  );
}

const LONGEST_SHOWN = 80;
