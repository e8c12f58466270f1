import { InputError } from "../errors.ts";

/** The longest working life that is believed. */
const MOST_YEARS = 70;

/**
 * Years of experience as written. They are a cross-check: scope says the level, not years.
 *
 * Shape   digits, with a decimal point or without → years, 0 to 70
 * Errors  InputError "years.unclear"
 * @example readYearsOfExperience("7.5") // => 7.5
 */
export function readYearsOfExperience(text: string): number {
  const years = /^\d{1,2}(?:\.\d{1,20})?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (years >= 0 && years <= MOST_YEARS) return years;
  throw new InputError("years.unclear", `write a number of years from 0 to ${MOST_YEARS}, such as 5 or 7.5.`);
}
