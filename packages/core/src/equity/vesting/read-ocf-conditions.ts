import { DAY_OF_MONTH_RULES, START_DAY } from "./day-of-month.ts";
import { fraction, times, ZERO } from "./fraction.ts";
import type { OcfCondition, OcfRelativeTrigger, OcfShare, OcfTrigger } from "./ocf-terms.ts";
import { refuseUnsoundGraph } from "./refuse-unsound-graph.ts";
import {
  dayOfField,
  decimalOf,
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
 * Reads the vesting conditions of the Open Cap Format.
 *
 * Shape   a list as written → conditions whose ids are known, in their order
 * Errors  InputError "equity.vesting.field", ".trigger", ".cycle", ".dangling", ".twice" or ".too-many", naming the
 *         field
 * Source  Open Cap Format, VestingCondition
 */
export function readOcfConditions(field: WrittenField): readonly OcfCondition[] {
  const items = itemsOf(field);
  if (items.length === 0) throw refusedField(field, "field", "at least one vesting condition");
  const conditions = items.map(readCondition);
  refuseUnsoundGraph(conditions, field);
  return conditions;
}

function readCondition(field: WrittenField): OcfCondition {
  const next = fieldOf(field, "next_condition_ids");
  return {
    id: textOf(fieldOf(field, "id")),
    gives: readShare(field),
    trigger: readTrigger(fieldOf(field, "trigger")),
    next: next.value === undefined ? [] : itemsOf(next).map(textOf),
  };
}

function readShare(field: WrittenField): OcfShare {
  const [portion, quantity] = [fieldOf(field, "portion"), fieldOf(field, "quantity")];
  if (portion.value === undefined && quantity.value === undefined) {
    throw refusedField(portion, "field", "a portion or a quantity");
  }
  if (portion.value === undefined) return { kind: "quantity", quantity: decimalOf(quantity) };
  const denominator = fieldOf(portion, "denominator");
  const parts = decimalOf(denominator);
  if (parts.numerator === ZERO.numerator) throw refusedField(denominator, "field", "a number above zero");
  const inverse = fraction(parts.denominator, parts.numerator);
  return {
    kind: "portion",
    of: times(decimalOf(fieldOf(portion, "numerator")), inverse),
    ofRemainder: fieldOf(portion, "remainder").value === true,
  };
}

const TRIGGER_TYPES = [
  "VESTING_START_DATE",
  "VESTING_EVENT",
  "VESTING_SCHEDULE_ABSOLUTE",
  "VESTING_SCHEDULE_RELATIVE",
] as const;

function readTrigger(field: WrittenField): OcfTrigger {
  const type = wordOf(fieldOf(field, "type"), TRIGGER_TYPES, "trigger");
  if (type === "VESTING_START_DATE") return { kind: "start" };
  if (type === "VESTING_EVENT") return { kind: "event" };
  if (type === "VESTING_SCHEDULE_ABSOLUTE") return { kind: "day", date: dayOfField(fieldOf(field, "date")) };
  return readRelativeTrigger(field);
}

function readRelativeTrigger(field: WrittenField): OcfRelativeTrigger {
  const period = fieldOf(field, "period");
  const occurrences = wholeOf(fieldOf(period, "occurrences"), 1, MOST_INSTALMENTS);
  const cliff = fieldOf(period, "cliff_installment");
  const dayRule = fieldOf(period, "day_of_month");
  return {
    kind: "after",
    relativeTo: textOf(fieldOf(field, "relative_to_condition_id")),
    length: wholeOf(fieldOf(period, "length"), 0, LONGEST_PERIOD),
    unit: wordOf(fieldOf(period, "type"), ["DAYS", "MONTHS"]),
    occurrences,
    cliffOccurrence: cliff.value === undefined ? 1 : wholeOf(cliff, 0, occurrences),
    dayRule: dayRule.value === undefined ? START_DAY : wordOf(dayRule, DAY_OF_MONTH_RULES),
  };
}

/** A hundred years in days. */
const LONGEST_PERIOD = 36_525;
