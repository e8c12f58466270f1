import { compare, fraction, minus, numberOf, plus, ZERO } from "./fraction.ts";
import { readOcfTerms } from "./read-ocf-terms.ts";
import type { EvenVesting, TrancheVesting, VestingTerms } from "./vesting-terms.ts";
import {
  decimalOf,
  fieldOf,
  itemsOf,
  MOST_INSTALMENTS,
  refusedField,
  type WrittenField,
} from "./written-field.ts";

/**
 * Reads the terms by which a grant vests, in one of the three forms; without a cliff or a rhythm, there is none and
 * it is monthly.
 *
 * Shape   anything, the name of its field → terms that give a schedule
 * Errors  InputError "equity.vesting.form" when it is none of the forms or two at once, ".months", ".cliff",
 *         ".rhythm", ".tranches", ".too-many", or what `readOcfTerms` refuses; details.field names what to mend
 * @example readVestingTerms({ months: 48, cliffMonths: 12 }) // => { months: 48, cliffMonths: 12, everyMonths: 1 }
 */
export function readVestingTerms(value: unknown, path = "vesting"): VestingTerms {
  const field = { path, value };
  const forms = (["months", "tranches", "ocf"] as const).filter(
    (form) => fieldOf(field, form).value !== undefined,
  );
  const [form] = forms;
  if (forms.length !== 1 || form === undefined) {
    throw refusedField(field, "form", "one of months, tranches or ocf");
  }
  if (form === "months") return readEven(field);
  if (form === "tranches") return readTranches(fieldOf(field, form));
  const { value: ocf } = fieldOf(field, form);
  readOcfTerms(ocf, `${path}.ocf`);
  return { ocf };
}

function readEven(field: WrittenField): EvenVesting {
  const months = wholeMonths(fieldOf(field, "months"), 1, "months");
  const everyMonths = wholeMonths(fieldOf(field, "everyMonths"), 1, "rhythm", 1);
  const cliff = fieldOf(field, "cliffMonths");
  const cliffMonths = wholeMonths(cliff, 0, "cliff", 0);
  if (cliffMonths > months)
    throw refusedField(cliff, "cliff", `no more than the ${months} months of the schedule`);
  const instalments = Math.ceil(months / everyMonths);
  if (instalments > MOST_INSTALMENTS) {
    throw refusedField(fieldOf(field, "months"), "too-many", `at most ${MOST_INSTALMENTS} instalments`);
  }
  return { months, cliffMonths, everyMonths };
}

function wholeMonths(field: WrittenField, least: number, reason: string, unsaid?: number): number {
  const { value } = field;
  if (value === undefined && unsaid !== undefined) return unsaid;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= MOST_MONTHS)
    return value;
  throw refusedField(field, reason, `a whole number of months of ${least} to ${MOST_MONTHS}`);
}

/** A thousand years, in months: the calendar here ends with the year 9999. */
const MOST_MONTHS = 12_000;

function readTranches(field: WrittenField): TrancheVesting {
  const items = itemsOf(field);
  const sum = items.map(decimalOf).reduce(plus, ZERO);
  if (compare(apart(sum), NEAR_THE_WHOLE) > 0) {
    throw refusedField({ ...field, value: numberOf(sum) }, "tranches", "shares that sum to 1");
  }
  return { tranches: items.map(({ value }) => Number(value)) };
}

/** Thirds as a machine writes them are the whole. */
const NEAR_THE_WHOLE = fraction(1n, 1_000_000_000n);

function apart(sum: ReturnType<typeof plus>): ReturnType<typeof plus> {
  const below = minus(fraction(1n), sum);
  return compare(below, ZERO) < 0 ? minus(ZERO, below) : below;
}
