import { Scalar } from "yaml";

/** A value of one field, as it is written. */
export type FieldValue = string | number | boolean | null;

/** Words that YAML readers take for something else than text, here or in the older version. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

/** Words that stand without quotes wherever a value may stand. */
const PLAIN_WORDS = /^[A-Za-z][\w-]*(?: [\w-]+)*$/;

/** A day, which is text here. */
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An amount with its span, such as "15000 a year". */
const PLAIN_AMOUNT = /^\d[\d.]* [a-z]+ [a-z]+$/;

/**
 * A value as YAML that means exactly it, in a block or between braces. Text keeps the quotes that were there.
 *
 * Shape   text, number, yes or no, or nothing; how the value in its place is written → YAML on one line
 * @example scalarText("yes, mostly") // => "\"yes, mostly\""
 * @example scalarText("ai-engineer", "QUOTE_SINGLE") // => "'ai-engineer'"
 */
export function scalarText(value: FieldValue, writtenAs?: Scalar.Type): string {
  if (typeof value !== "string") return String(value);
  const plain =
    (PLAIN_WORDS.test(value) && !NOT_TEXT.test(value)) || PLAIN_AMOUNT.test(value) || PLAIN_DAY.test(value);
  if (!plain || writtenAs === Scalar.QUOTE_DOUBLE) return JSON.stringify(value);
  return writtenAs === Scalar.QUOTE_SINGLE ? `'${value}'` : value;
}
