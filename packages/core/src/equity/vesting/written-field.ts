import { type CalendarDate, readCalendarDate } from "../../calendar/index.ts";
import { InputError } from "../../errors.ts";
import { compare, type Fraction, ZERO } from "./fraction.ts";
import { readDecimal } from "./read-decimal.ts";

/** A value somebody wrote, and where it stands: vesting.ocf.vesting_conditions.0.id. */
export interface WrittenField {
  readonly path: string;
  readonly value: unknown;
}

/**
 * The refusal of a field: what it requires and what came.
 *
 * Shape   a field, the end of the code, what is required → InputError "equity.vesting.<reason>"
 * @example refusedField({ path: "vesting.months", value: 0 }, "months", "a whole number of at least 1").message // => "vesting.months requires a whole number of at least 1, got 0"
 */
export function refusedField({ path, value }: WrittenField, reason: string, requires: string): InputError {
  const message = `${path} requires ${requires}, got ${shown(value)}`;
  return new InputError(`equity.vesting.${reason}`, message, { field: path, value: shown(value) });
}

/** What a field holds by a name; refused when the field is no map. */
export function fieldOf({ path, value }: WrittenField, name: string): WrittenField {
  if (!isMap(value)) throw refusedField({ path, value }, "field", "a map of names to values");
  return { path: `${path}.${name}`, value: Object.hasOwn(value, name) ? value[name] : undefined };
}

/** The items of a list, each with its place; refused when the field is no list, or longer than any schedule. */
export function itemsOf({ path, value }: WrittenField): readonly WrittenField[] {
  if (!Array.isArray(value)) throw refusedField({ path, value }, "field", "a list");
  if (value.length > MOST_INSTALMENTS) {
    throw refusedField({ path, value }, "too-many", `a list of at most ${MOST_INSTALMENTS} items`);
  }
  return value.map((item: unknown, index) => ({ path: `${path}.${index}`, value: item }));
}

/** The text of a field; refused when it is none, or empty. */
export function textOf(field: WrittenField): string {
  if (typeof field.value === "string" && field.value !== "") return field.value;
  throw refusedField(field, "field", "some text");
}

/** The whole number of a field; refused outside least…most. */
export function wholeOf(field: WrittenField, least: number, most: number): number {
  const { value } = field;
  if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw refusedField(field, "field", `a whole number of ${least} to ${most}`);
}

/** The exact decimal of a field, a number or text; refused below zero. */
export function decimalOf(field: WrittenField): Fraction {
  const decimal = readDecimal(field.value);
  if (decimal && compare(decimal, ZERO) >= 0) return decimal;
  throw refusedField(field, "field", "a decimal number that is not negative");
}

/** The day of a field. */
export function dayOfField({ path, value }: WrittenField): CalendarDate {
  return readCalendarDate(value, path);
}

/** The word of a field; refused when it is none of the known ones. */
export function wordOf<Word extends string>(
  field: WrittenField,
  known: readonly Word[],
  reason = "field",
): Word {
  const word = known.find((candidate) => candidate === field.value);
  if (word !== undefined) return word;
  throw refusedField(field, reason, `one of ${known.join(", ")}`);
}

/** Whether a value maps names to values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A grant that vests in more instalments than this is a mistake. */
export const MOST_INSTALMENTS = 1200;

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "number" || typeof value === "boolean") return `${value}`;
  if (typeof value !== "string") return "a map";
  return value.length > LONGEST_SHOWN ? `“${value.slice(0, LONGEST_SHOWN)}…”` : `“${value}”`;
}
