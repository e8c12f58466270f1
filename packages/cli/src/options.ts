import { InputError, unknownWord } from "@paycurve/core";
import { DEFAULT_FAMILY, familyOf, type RoleFamilies } from "@paycurve/core/figures";

/** Which titles are asked about, and the trade they belong to. */
export interface AskedTitles {
  readonly asked: { readonly role: string } | { readonly title: string };
  readonly family: string;
  readonly titles: readonly string[];
}

/**
 * Which titles `--role` or `--title` means.
 *
 * Shape   a role family or one title, the families, the titles a market has → titles to count
 * Errors  InputError "role.unknown", "title.unknown" with the nearest known one, "role.and-title" when both are given
 */
export function askedTitles(
  { role, title }: { readonly role?: string | undefined; readonly title?: string | undefined },
  families: RoleFamilies,
  known: readonly string[],
): AskedTitles {
  if (title === undefined) return roleTitles(role ?? DEFAULT_FAMILY, families);
  if (role !== undefined) {
    throw new InputError("role.and-title", "title: give --role or --title, not both.", { field: "title" });
  }
  const wanted = title.trim().toLowerCase();
  const found = known.find((one) => one.toLowerCase() === wanted);
  if (found === undefined) throw unknownWord({ field: "title", value: title, known });
  return { asked: { title: found }, family: familyOf(found, families) ?? "unlisted", titles: [found] };
}

/**
 * A range of calendar years as typed: "2024..2025" or "2025".
 *
 * Shape   text → [from, to], both included
 * Errors  InputError "years.unclear"
 * @example readYears("2024..2025") // => [2024, 2025]
 */
export function readYears(text: string): readonly [number, number] {
  const [, from = "", to = from] = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text.trim()) ?? [];
  if (from !== "" && Number(from) <= Number(to)) return [Number(from), Number(to)];
  throw new InputError("years.unclear", `years: “${text}” is no range. Write 2024..2025 or 2025.`, {
    field: "years",
    value: text,
  });
}

/**
 * Shares as typed: "0.1,0.5,0.9".
 *
 * Shape   text → fractions from 0.001 to 0.999
 * Errors  InputError "p.unclear"
 * @example readShares("0.1, 0.5") // => [0.1, 0.5]
 */
export function readShares(text: string): number[] {
  const shares = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (shares.every((share) => share >= OUTERMOST_SHARE && share <= 1 - OUTERMOST_SHARE)) return shares;
  throw new InputError(
    "p.unclear",
    `p: “${text}” is no list of shares. Write fractions from 0.001 to 0.999: 0.1,0.5,0.9.`,
    {
      field: "p",
      value: text,
    },
  );
}

const OUTERMOST_SHARE = 0.001;

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

function roleTitles(role: string, families: RoleFamilies): AskedTitles {
  const family = role.trim().toLowerCase();
  const found = Object.hasOwn(families, family) ? families[family] : undefined;
  if (!found) throw unknownWord({ field: "role", value: role, known: Object.keys(families) });
  return { asked: { role: family }, family, titles: found.titles };
}
