import { MONTH_NAMES } from "../calendar/index.ts";

/**
 * A date as precisely as it is known, as one says it; whatever is not a date stays as it is.
 *
 * Shape   YYYY, YYYY-MM, YYYY-MM-DD, or other words
 * @example dateWords("2026-05-01") // => "1 May 2026"
 * @example dateWords("2026-05") // => "May 2026"
 * @example dateWords("undated") // => "undated"
 */
export function dateWords(published: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(published) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  if (!year || !name) return published;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
