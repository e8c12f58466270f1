import { InputError } from "@paycurve/core";

/**
 * A number of a metric as one types it, its thousands set apart or not; a unit has a field of its own.
 *
 * Shape   text → number, null where nothing is typed
 * Errors  InputError "form.number" saying what is accepted
 * @example readNumber("1,200.5") // => 1200.5
 */
export function readNumber(text: string): number | null {
  const typed = text.trim();
  if (typed === "") return null;
  const number = NUMBER.test(typed) ? Number(typed.replaceAll(",", "").replace("−", "-")) : Number.NaN;
  if (Number.isFinite(number)) return number;
  throw new InputError(
    "form.number",
    `“${typed.slice(0, LONGEST_SHOWN)}” is no plain number. Write one, such as 20 or 0.85; its unit has a field of its own.`,
  );
}

const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const LONGEST_SHOWN = 40;
