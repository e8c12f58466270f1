import { InputError } from "../errors.ts";

/** A metric before and after, and of what; either may not be said. */
export interface SaidChange {
  readonly baseline: number | null;
  readonly after: number | null;
  readonly unit: string | null;
}

/**
 * A change as one would jot it down. Both numbers are taken as they stand: none is reckoned from a percentage.
 *
 * Shape   “20 → 14 hours”, “from 20 to 14 hours”, “71 % -> 84 %” → SaidChange
 * Errors  InputError "change.unclear" saying what is accepted
 * @example readChange("20 -> 14 hours") // => { baseline: 20, after: 14, unit: "hours" }
 * @example readChange("from $1,200 to $800") // => { baseline: 1200, after: 800, unit: "$" }
 */
export function readChange(text: string): SaidChange {
  const words = text.trim().replace(/^from\s+/i, "");
  const [before, after, ...more] = words.split(/\s*(?:→|[-–=]+>|\bto\b)\s*/i).map(readAmount);
  if (!before || !after || more.length > 0) throw unclear(text);
  const units = new Set([before.unit, after.unit].filter((unit) => unit !== ""));
  if (units.size > 1) throw unclear(text);
  const [unit = null] = units;
  return { baseline: before.number, after: after.number, unit };
}

function readAmount(text: string): { readonly number: number; readonly unit: string } | null {
  const [, sign = "", digits = "", rest = ""] = AMOUNT.exec(text.trim()) ?? [];
  const number = digits === "" ? Number.NaN : Number(digits.replaceAll(",", ""));
  return Number.isFinite(number) ? { number, unit: sign === "" ? rest.trim() : sign } : null;
}

const AMOUNT = /^([$£€₹]?)\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d,.])(.*)$/;

function unclear(text: string): InputError {
  const says =
    "change: write the number before and the one after with one unit, such as 20 → 14 hours or 71 % to 84 %";
  return new InputError("change.unclear", `${says}; got “${text.slice(0, 60)}”.`, { field: "change" });
}
