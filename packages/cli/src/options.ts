import { InputError } from "@paycurve/core";

/**
 * A calendar day as typed.
 *
 * Shape   "2026-05-01" → the same, once it is certain to exist
 * Errors  InputError "as-of.unclear"
 * @example readDay("2026-05-01") // => "2026-05-01"
 */
export function readDay(text: string): string {
  const day = text.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new InputError("as-of.unclear", `as-of: “${text}” is no day. Write it as 2026-05-01.`, {
    field: "as-of",
    value: text,
  });
}

/** The calendar day where this is read. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

/**
 * A whole number as typed, inside bounds.
 *
 * Errors  InputError "<field>.unclear"
 */
export function readWhole(text: string, field: string, [least, most]: readonly [number, number]): number {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new InputError(
    `${field}.unclear`,
    `${field}: “${text}” is not a whole number from ${least} to ${most}.`,
    {
      field,
      value: text,
    },
  );
}
