import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ALLOCATION_TYPES, allocate } from "./allocate.ts";
import { DAY_OF_MONTH_RULES } from "./day-of-month.ts";
import { vestingOf } from "./vesting-of.ts";
import { type VestingInput, vestingSchedule } from "./vesting-schedule.ts";
import { vestingStatus } from "./vesting-status.ts";

const START = { id: "start", quantity: "0", trigger: { type: "VESTING_START_DATE" } };

function monthly(occurrences: number, more: object = {}): object {
  return {
    type: "VESTING_SCHEDULE_RELATIVE",
    period: { length: 1, type: "MONTHS", occurrences, ...more },
    relative_to_condition_id: "start",
  };
}

function ocf(conditions: readonly object[], allocationType = "CUMULATIVE_ROUND_DOWN"): VestingInput["terms"] {
  return { ocf: Object.freeze({ allocation_type: allocationType, vesting_conditions: conditions }) };
}

const thirds = ocf([
  { ...START, next_condition_ids: ["third"] },
  {
    id: "third",
    portion: { numerator: "0.3333333333", denominator: "1" },
    trigger: monthly(3),
    next_condition_ids: [],
  },
]);

const accelerated = ocf([
  { ...START, next_condition_ids: ["monthly"] },
  {
    id: "monthly",
    portion: { numerator: 1, denominator: 48 },
    trigger: monthly(48),
    next_condition_ids: ["sale"],
  },
  {
    id: "sale",
    portion: { numerator: 1, denominator: 1, remainder: true },
    trigger: { type: "VESTING_EVENT" },
    next_condition_ids: [],
  },
]);

test("a third written 0.3333333333 leaves one of 3,000 shares unvested, and that is said", () => {
  const schedule = vestingSchedule({ terms: thirds, quantity: 3000, vestingStart: "2027-01-01" });
  expect(schedule.instalments.map(({ quantity }) => quantity)).toEqual([999, 1000, 1000]);
  expect(schedule.unvested).toBe(1);
});

test("an event that never happens gives nothing, and is named", () => {
  const terms = ocf([
    { id: "ipo", quantity: 10, trigger: { type: "VESTING_EVENT" }, next_condition_ids: [] },
  ]);
  const schedule = vestingSchedule({ terms, quantity: 10, vestingStart: "2027-01-01" });
  expect(schedule).toEqual({ instalments: [], unvested: 10, waitsFor: ["ipo"] });
});

test("a sale brings all that is left at once, and nothing after it", () => {
  const input = { terms: accelerated, quantity: 4800, vestingStart: "2027-01-01" };
  const events = [{ id: "sale", date: "2028-01-15" }];
  const instalments = vestingOf({ ...input, events });
  expect(instalments).toHaveLength(13);
  expect(instalments.at(-1)).toEqual({ date: "2028-01-15", quantity: 3600 });
  expect(vestingSchedule(input)).toMatchObject({ unvested: 0, waitsFor: ["sale"] });
});

test("what depends on an event as well as on time comes no earlier than the event", () => {
  const terms = ocf([
    { ...START, next_condition_ids: ["listing"] },
    { id: "listing", quantity: 0, trigger: { type: "VESTING_EVENT" }, next_condition_ids: ["monthly"] },
    { id: "monthly", portion: { numerator: 1, denominator: 4 }, trigger: monthly(4), next_condition_ids: [] },
  ]);
  const events = [{ id: "listing", date: "2027-03-20" }];
  expect(vestingOf({ terms, quantity: 100, vestingStart: "2027-01-01", events })).toEqual([
    { date: "2027-03-20", quantity: 50 },
    { date: "2027-04-01", quantity: 25 },
    { date: "2027-05-01", quantity: 25 },
  ]);
});

test.each([
  ["VESTING_START_DAY_OR_LAST_DAY_OF_MONTH", ["2027-02-28", "2027-03-31", "2027-04-30"]],
  ["29_OR_LAST_DAY_OF_MONTH", ["2027-02-28", "2027-03-29", "2027-04-29"]],
  ["30_OR_LAST_DAY_OF_MONTH", ["2027-02-28", "2027-03-30", "2027-04-30"]],
  ["31_OR_LAST_DAY_OF_MONTH", ["2027-02-28", "2027-03-31", "2027-04-30"]],
  ["05", ["2027-02-05", "2027-03-05", "2027-04-05"]],
])("the rule %s vests on its day, or on the last of a shorter month", (day_of_month, expected) => {
  const terms = ocf([
    { ...START, next_condition_ids: ["monthly"] },
    { id: "monthly", portion: { numerator: 1, denominator: 3 }, trigger: monthly(3, { day_of_month }) },
  ]);
  const instalments = vestingOf({ terms, quantity: 3, vestingStart: "2027-01-31" });
  expect(instalments.map(({ date }) => date)).toEqual(expected);
});

test("a condition chained to another keeps the day on which vesting began", () => {
  const after = { ...monthly(1), relative_to_condition_id: "first" };
  const terms = ocf([
    { ...START, next_condition_ids: ["first"] },
    { id: "first", quantity: 1, trigger: monthly(1), next_condition_ids: ["second"] },
    { id: "second", quantity: 1, trigger: after, next_condition_ids: [] },
  ]);
  const instalments = vestingOf({ terms, quantity: 2, vestingStart: "2027-01-31" });
  expect(instalments.map(({ date }) => date)).toEqual(["2027-02-28", "2027-03-31"]);
});

test("a cliff among the occurrences gathers those before it", () => {
  const terms = ocf([
    { ...START, next_condition_ids: ["monthly"] },
    {
      id: "monthly",
      portion: { numerator: 1, denominator: 48 },
      trigger: monthly(48, { cliff_installment: 12 }),
    },
  ]);
  const instalments = vestingOf({ terms, quantity: 4800, vestingStart: "2027-01-01" });
  expect(instalments).toHaveLength(37);
  expect(instalments[0]).toEqual({ date: "2028-01-01", quantity: 1200 });
});

test("where all can be exercised early, it is exercisable on the day of the grant and not again", () => {
  const input = { terms: thirds, quantity: 3, vestingStart: "2027-01-01", grantDate: "2027-01-01" };
  const rows = vestingStatus({ ...input, earlyExercisable: true });
  expect(rows[0]).toEqual({
    date: "2027-01-01",
    quantity: 0,
    totalVested: 0,
    totalUnvested: 3,
    becameExercisable: 3,
  });
  expect(rows.slice(1).every(({ becameExercisable }) => becameExercisable === 0)).toBe(true);
});

test("statements follow one another, and one whose event has not happened waits for it", () => {
  const one = { numerator: 1, denominator: 2 };
  const date = { vesting_base: { type: "DATE" }, occurrences: 1, period_type: "YEARS", percentage: one };
  const ipo = { ...date, vesting_base: { type: "EVENT", event_id: "ipo" }, order: 3, period: 0 };
  const terms = { ocf: [ipo, { ...date, order: 2, period: 2 }, { ...date, order: 1, period: 1 }] };
  const schedule = vestingSchedule({ terms, quantity: 10, vestingStart: "2028-02-29" });
  expect(schedule.instalments).toEqual([
    { date: "2029-02-28", quantity: 5 },
    { date: "2031-02-28", quantity: 5 },
  ]);
  expect(schedule.waitsFor).toEqual(["ipo"]);
});

const condition = fc.record({
  portion: fc.record({
    numerator: fc.integer({ min: 0, max: 40 }),
    denominator: fc.integer({ min: 1, max: 60 }),
    remainder: fc.boolean(),
  }),
  trigger: fc.oneof(
    fc.constant({ type: "VESTING_EVENT" }),
    fc.record({
      type: fc.constant("VESTING_SCHEDULE_ABSOLUTE"),
      date: fc.constantFrom("2026-05-01", "2028-12-31", "2031-03-15"),
    }),
    fc
      .record({
        length: fc.integer({ min: 0, max: 15 }),
        type: fc.constantFrom("DAYS", "MONTHS"),
        occurrences: fc.integer({ min: 1, max: 24 }),
        day_of_month: fc.constantFrom(...DAY_OF_MONTH_RULES),
      })
      .map((period) => ({ type: "VESTING_SCHEDULE_RELATIVE", period, relative_to_condition_id: "start" })),
  ),
});

/** Conditions in a row, each leading to the next two. */
const terms = fc
  .tuple(fc.array(condition, { minLength: 1, maxLength: 6 }), fc.constantFrom(...ALLOCATION_TYPES))
  .map(([conditions, allocationType]) => {
    const ids = conditions.map((_, index) => `c${index}`);
    const rest = conditions.map((one, index) => ({
      ...one,
      id: `c${index}`,
      next_condition_ids: ids.slice(index + 1, index + 3),
    }));
    return {
      allocationType,
      terms: ocf([{ ...START, next_condition_ids: ids.slice(0, 2) }, ...rest], allocationType),
    };
  });

const events = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("c0", "c1", "c2", "c3", "c4", "c5"),
    date: fc.constantFrom("2026-02-01", "2027-06-30", "2029-02-28", "2033-01-01"),
  }),
  { selector: ({ id, date }) => `${id} ${date}` },
);

test("vested shares never fall and stay between none and all, whatever the terms", () => {
  fc.assert(
    fc.property(terms, events, fc.nat(1e6), ({ terms, allocationType }, events, quantity) => {
      const slack = allocationType === "FRACTIONAL" ? 1e-9 * quantity : 0;
      const schedule = vestingSchedule({ terms, quantity, vestingStart: "2027-01-31", events });
      expect(schedule.instalments.every((instalment) => instalment.quantity >= 0)).toBe(true);
      expect(schedule.unvested).toBeGreaterThanOrEqual(-slack);
      expect(schedule.unvested).toBeLessThanOrEqual(quantity);
      const dates = schedule.instalments.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }),
  );
});

test("the order in which events are told changes nothing", () => {
  fc.assert(
    fc.property(terms, events, fc.nat(1e6), ({ terms }, events, quantity) => {
      const input = { terms, quantity, vestingStart: "2027-01-31" };
      const told = vestingSchedule({ ...input, events });
      expect(vestingSchedule({ ...input, events: events.toReversed() })).toEqual(told);
    }),
  );
});

test("a split neither loses nor makes a share", () => {
  const whole = ALLOCATION_TYPES.filter((type) => type !== "FRACTIONAL");
  fc.assert(
    fc.property(
      fc.nat(1e12),
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom(...whole),
      (quantity, tranches, allocationType) => {
        const shares = allocate({ quantity, tranches, allocationType });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(quantity);
        expect(shares.every((share) => share >= 0 && Number.isInteger(share))).toBe(true);
      },
    ),
  );
});
