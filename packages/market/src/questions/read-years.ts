import { InputError } from "@paycurve/core";

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
