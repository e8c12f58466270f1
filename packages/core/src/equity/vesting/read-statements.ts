import { PERIOD_UNITS } from "./add-period.ts";
import { compare, type Fraction, fraction } from "./fraction.ts";
import type { VestingStatement } from "./vesting-statement.ts";
import {
  fieldOf,
  itemsOf,
  MOST_INSTALMENTS,
  refusedField,
  textOf,
  type WrittenField,
  wholeOf,
  wordOf,
} from "./written-field.ts";

/**
 * Reads vesting statements: occurrences of a period, from the start or an event on, with a cliff or without.
 *
 * Shape   a list as written → statements in their order
 * Errors  InputError "equity.vesting.field" or ".too-many", naming the field
 * Source  Open Cap Format tools, canonical vesting statements; golden/vesting.json
 */
export function readStatements(field: WrittenField): readonly VestingStatement[] {
  const statements = itemsOf(field).map(readStatement);
  if (statements.length === 0) throw refusedField(field, "field", "at least one vesting statement");
  const instalments = statements.reduce((sum, { occurrences }) => sum + occurrences, 0);
  if (instalments > MOST_INSTALMENTS) {
    throw refusedField(
      { ...field, value: instalments },
      "too-many",
      `at most ${MOST_INSTALMENTS} instalments`,
    );
  }
  return statements.sort((a, b) => a.order - b.order);
}

function readStatement(field: WrittenField): VestingStatement {
  const base = fieldOf(field, "vesting_base");
  const occurrences = wholeOf(fieldOf(field, "occurrences"), 1, MOST_INSTALMENTS);
  const isOnEvent = wordOf(fieldOf(base, "type"), ["DATE", "EVENT"], "trigger") === "EVENT";
  return {
    order: wholeOf(fieldOf(field, "order"), 0, MOST_INSTALMENTS),
    event: isOnEvent ? textOf(fieldOf(base, "event_id")) : null,
    occurrences,
    period: wholeOf(fieldOf(field, "period"), 0, LONGEST_PERIOD),
    unit: wordOf(fieldOf(field, "period_type"), PERIOD_UNITS),
    cliff: readCliff(fieldOf(field, "cliff"), occurrences),
    part: readPart(fieldOf(field, "percentage")),
  };
}

function readCliff(field: WrittenField, occurrences: number): VestingStatement["cliff"] {
  if (field.value === undefined || field.value === null) return null;
  return {
    occurrence: wholeOf(fieldOf(field, "occurrence"), 1, occurrences),
    part: readPart(fieldOf(field, "percentage")),
  };
}

function readPart(field: WrittenField): Fraction {
  const numerator = wholeOf(fieldOf(field, "numerator"), 0, Number.MAX_SAFE_INTEGER);
  const denominator = wholeOf(fieldOf(field, "denominator"), 1, Number.MAX_SAFE_INTEGER);
  const part = fraction(BigInt(numerator), BigInt(denominator));
  if (compare(part, fraction(1n)) <= 0) return part;
  throw refusedField({ ...field, value: `${numerator}/${denominator}` }, "field", "no more than the whole");
}

/** A hundred years in days. */
const LONGEST_PERIOD = 36_525;
