import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readVestingTerms } from "./read-vesting-terms.ts";
import { vestingOf } from "./vesting-of.ts";

const EVENT = { type: "VESTING_EVENT" };
const event = (id: string, ...next: readonly string[]): object => ({
  id,
  quantity: "1",
  trigger: EVENT,
  next_condition_ids: next,
});
const after = (period: object, relative_to_condition_id = "a"): object => ({
  ...event("b"),
  trigger: { type: "VESTING_SCHEDULE_RELATIVE", relative_to_condition_id, period },
});
const monthly = { type: "MONTHS", length: 1, occurrences: 1 };
const conditions = (...list: readonly object[]): unknown => ({ ocf: { vesting_conditions: list } });
const statement = {
  order: 1,
  vesting_base: { type: "DATE" },
  occurrences: 4,
  period: 1,
  period_type: "YEARS",
  percentage: { numerator: 1, denominator: 1 },
};

test.each([
  ["no months", { months: 0 }, "months", "vesting.months"],
  ["half months", { months: 10.5 }, "months", "vesting.months"],
  ["a cliff past the end", { months: 12, cliffMonths: 13 }, "cliff", "vesting.cliffMonths"],
  ["a negative cliff", { months: 12, cliffMonths: -1 }, "cliff", "vesting.cliffMonths"],
  ["no rhythm", { months: 12, everyMonths: 0 }, "rhythm", "vesting.everyMonths"],
  ["too many instalments", { months: 1201 }, "too-many", "vesting.months"],
  ["tranches short of the whole", { tranches: [0.3, 0.3, 0.3] }, "tranches", "vesting.tranches"],
  ["tranches past the whole", { tranches: [0.6, 0.6] }, "tranches", "vesting.tranches"],
  ["no tranches", { tranches: [] }, "tranches", "vesting.tranches"],
  ["a negative tranche", { tranches: [1.5, -0.5] }, "field", "vesting.tranches.1"],
  ["a tranche in words", { tranches: ["half", 0.5] }, "field", "vesting.tranches.0"],
  ["too many tranches", { tranches: Array.from({ length: 1201 }, () => 0) }, "too-many", "vesting.tranches"],
  ["two forms at once", { months: 48, tranches: [1] }, "form", "vesting"],
  ["no form", {}, "form", "vesting"],
  ["text", "monthly", "field", "vesting"],
  ["no conditions", { ocf: {} }, "field", "vesting.ocf"],
  ["an empty graph", conditions(), "field", "vesting.ocf.vesting_conditions"],
  [
    "an unknown allocation",
    { ocf: { vesting_conditions: [event("a")], allocation_type: "FAIR" } },
    "field",
    "vesting.ocf.allocation_type",
  ],
  ["a circle", conditions(event("a", "b"), event("b", "a")), "cycle", "vesting.ocf.vesting_conditions"],
  [
    "a follower that is not there",
    conditions(event("a", "b")),
    "dangling",
    "vesting.ocf.vesting_conditions.0.next_condition_ids.0",
  ],
  [
    "a base that is not there",
    conditions(event("a", "b"), after(monthly, "c")),
    "dangling",
    "vesting.ocf.vesting_conditions.1.trigger.relative_to_condition_id",
  ],
  ["one id twice", conditions(event("a"), event("a")), "twice", "vesting.ocf.vesting_conditions.1.id"],
  [
    "an unknown trigger",
    conditions({ ...event("a"), trigger: { type: "FULL_MOON" } }),
    "trigger",
    "vesting.ocf.vesting_conditions.0.trigger.type",
  ],
  [
    "an unknown rule for the day",
    conditions(event("a", "b"), after({ ...monthly, day_of_month: "32" })),
    "field",
    "vesting.ocf.vesting_conditions.1.trigger.period.day_of_month",
  ],
  [
    "too many occurrences",
    conditions(event("a", "b"), after({ ...monthly, occurrences: 1200 })),
    "too-many",
    "vesting.ocf.vesting_conditions",
  ],
  [
    "a portion of zero parts",
    conditions({ ...event("a"), portion: { numerator: 1, denominator: "0" } }),
    "field",
    "vesting.ocf.vesting_conditions.0.portion.denominator",
  ],
  [
    "a negative portion",
    conditions({ ...event("a"), portion: { numerator: "-1", denominator: 4 } }),
    "field",
    "vesting.ocf.vesting_conditions.0.portion.numerator",
  ],
  [
    "neither portion nor quantity",
    conditions({ id: "a", trigger: EVENT }),
    "field",
    "vesting.ocf.vesting_conditions.0.portion",
  ],
  [
    "a statement past the whole",
    { ocf: [{ ...statement, percentage: { numerator: 5, denominator: 4 } }] },
    "field",
    "vesting.ocf.0.percentage",
  ],
  [
    "a cliff past the occurrences",
    { ocf: { statements: [{ ...statement, cliff: { occurrence: 5 } }] } },
    "field",
    "vesting.ocf.statements.0.cliff.occurrence",
  ],
])("terms with %s are refused by name", (_, terms, reason, field) => {
  const refusal = refusalOf(() => readVestingTerms(terms));
  expect(refusal.code).toBe(`equity.vesting.${reason}`);
  expect(refusal.details.field).toBe(field);
  expect(refusal.message.startsWith(`${field} requires`)).toBe(true);
});

test("tranches that are not the whole are refused with what they sum to", () => {
  expect(refusalOf(() => readVestingTerms({ tranches: [0.25, 0.25, 0.25] })).message).toContain("got 0.75");
});

test("a day that does not exist is refused where it stands", () => {
  const trigger = { type: "VESTING_SCHEDULE_ABSOLUTE", date: "2027-02-30" };
  const refusal = refusalOf(() => readVestingTerms(conditions({ ...event("a"), trigger })));
  expect(refusal.code).toBe("calendar.date.invalid");
  expect(refusal.details.field).toBe("vesting.ocf.vesting_conditions.0.trigger.date");
});

test("what is no number of shares, and a start that is missing, are refused", () => {
  const terms = { months: 48, cliffMonths: 12, everyMonths: 1 };
  const refused = (quantity: number, vestingStart: string | null): string =>
    refusalOf(() => vestingOf({ terms, quantity, vestingStart })).code;
  expect(refused(1.5, "2027-01-01")).toBe("equity.vesting.quantity");
  expect(refused(-1, "2027-01-01")).toBe("equity.vesting.quantity");
  expect(refused(10, null)).toBe("equity.vesting.start");
  expect(refused(10, "2027-02-29")).toBe("calendar.date.invalid");
});

test("whatever a file holds is read or refused, never worse", () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((ocf) => ({ ocf })),
    fc
      .array(fc.record({ id: fc.string(), trigger: fc.jsonValue(), quantity: fc.jsonValue() }))
      .map((ocf) => ({ ocf })),
  );
  fc.assert(
    fc.property(anything, (value) => {
      try {
        readVestingTerms(value);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
  );
});

function refusalOf(act: () => unknown): InputError {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
