import { MONTH_NAMES } from "../calendar/index.ts";
import { dateWords } from "../figures/index.ts";

/**
 * A date as `dateWords` says it, its month in three letters, to stand beside a claim.
 *
 * Shape   YYYY-MM or YYYY-MM-DD → words
 * @example shortDate("2026-10-03") // => "3 Oct 2026"
 * @example shortDate("2026-03") // => "Mar 2026"
 */
export function shortDate(date: string): string {
  return dateWords(date).replace(/[A-Z][a-z]+/, (month) =>
    MONTH_NAMES.includes(month) ? month.slice(0, LETTERS) : month,
  );
}

const LETTERS = 3;
