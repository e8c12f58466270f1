import { InputError } from "../errors.ts";
import { formatCount } from "../money/index.ts";

/** Which numbers a field accepts, and how that is said. */
export interface AcceptedNumber {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** A part of something, which people may write in per cent. */
  readonly part?: boolean;
}

/**
 * A number as it stands in a career file.
 *
 * Shape   what is accepted → (a word → number)
 * Errors  InputError "career.number" naming what is accepted
 * @example readNumber({ least: 0, whole: true })("40000") // => 40000
 */
export function readNumber(accepted: AcceptedNumber): (word: string) => number {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, whole = false } = accepted;
  return (word) => {
    const value = word.trim() === "" ? Number.NaN : Number(word);
    if (Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isSafeInteger(value)))
      return value;
    const shown = word.slice(0, LONGEST_SHOWN);
    const says = `${wordsOf(accepted)}${accepted.part ? PER_CENT : ""}; got “${shown}”${withoutCommas(shown)}`;
    throw new InputError("career.number", says, { value: shown });
  };
}

const LONGEST_SHOWN = 40;

/** How a number with its thousands set apart is written here. */
function withoutCommas(word: string): string {
  return /^[1-9][\d,]*,\d{3}(?:\.\d+)?$/.test(word) ? `: write ${word.replaceAll(",", "")}` : "";
}

const PER_CENT = ", 0.15 being 15 %";

function wordsOf({ least, most, whole }: AcceptedNumber): string {
  const kind = whole ? "a whole number" : "a number";
  if (least !== undefined && most !== undefined)
    return `${kind} from ${formatCount(least)} to ${formatCount(most)} is accepted`;
  if (least !== undefined) return `${kind} of at least ${formatCount(least)} is accepted`;
  return most === undefined ? `${kind} is accepted` : `${kind} of at most ${formatCount(most)} is accepted`;
}
