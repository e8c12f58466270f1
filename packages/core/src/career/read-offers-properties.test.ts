import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { GRANT_KINDS, type Grant, type Preference, STAGES } from "../equity/index.ts";
import { LEVELS } from "../figures/index.ts";
import { BENEFIT_KINDS, type Benefit, type Offer } from "../offer/index.ts";
import { oneLine } from "./one-line.ts";
import { readOffers } from "./read-offers.ts";

const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,20}$/);
const amounts = fc.double({ min: 0, max: 1e9, noNaN: true });
const fractions = fc.double({ min: 0, max: 1, noNaN: true });
const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const unsaid = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value);

const preferences: fc.Arbitrary<Preference> = fc.record({
  class: fc.string({ minLength: 1 }),
  invested: amounts,
  multiple: fc.integer({ min: 0, max: 9 }),
  participating: fc.boolean(),
  capMultiple: unsaid(fc.integer({ min: 9, max: 99 })),
  seniority: fc.integer({ min: 0, max: 9 }),
  shares: unsaid(fc.nat()),
});

const grants: fc.Arbitrary<Grant> = fc.record({
  id: ids,
  kind: fc.constantFrom(...GRANT_KINDS),
  quantity: fc.nat(),
  strikePerShare: unsaid(amounts),
  fairValuePerShare: unsaid(amounts),
  preferredPricePerShare: unsaid(amounts),
  fullyDilutedShares: unsaid(fc.integer({ min: 1, max: 1e9 })),
  companyFraction: unsaid(fractions),
  stage: unsaid(fc.constantFrom(...STAGES)),
  currency: fc.constantFrom("USD", "GBP", "INR", "EUR"),
  vestingStart: unsaid(days),
  vesting: unsaid(
    fc.oneof(
      fc.constantFrom({ tranches: [0.05, 0.15, 0.4, 0.4] }, { tranches: [1] }),
      fc.integer({ min: 1, max: 120 }).chain((months) =>
        fc.record({
          months: fc.constant(months),
          everyMonths: fc.integer({ min: 1, max: Math.min(months, 12) }),
          cliffMonths: fc.integer({ min: 0, max: months }),
        }),
      ),
    ),
  ),
  exerciseWindowDays: unsaid(fc.integer({ min: 0, max: 4000 })),
  expires: unsaid(days),
  preferences: fc.array(preferences, { maxLength: 2 }),
});

const benefits: fc.Arbitrary<Benefit> = fc.record({ kind: fc.constantFrom(...BENEFIT_KINDS) }).chain((kind) =>
  fc.oneof(
    fc.record({ ofBaseFraction: fractions, amountPerYear: amounts }).map(
      (yearly): Benefit => ({
        ...kind,
        paid: "yearly",
        ...yearly,
      }),
    ),
    fc.record({ amount: amounts, clawBackMonths: fc.integer({ min: 0, max: 60 }) }).map(
      (once): Benefit => ({
        ...kind,
        paid: "once",
        ...once,
      }),
    ),
  ),
);

const offers: fc.Arbitrary<Offer> = fc.record({
  id: ids,
  company: unsaid(fc.string({ minLength: 1 }).map(oneLine)),
  market: fc.constant("US" as const),
  level: unsaid(fc.constantFrom(...LEVELS)),
  start: unsaid(days),
  base: fc.record({ amountPerYear: fc.integer({ min: 50_000, max: 900_000 }), raisePerYear: fractions }),
  bonus: unsaid(
    fc.record({ targetFraction: fractions, paidOfTarget: fc.array(fractions, { maxLength: 5 }) }),
  ),
  signOn: unsaid(fc.record({ amount: amounts, clawBackMonths: fc.integer({ min: 0, max: 60 }) })),
  equity: fc.uniqueArray(grants, { maxLength: 3, selector: ({ id }) => id }),
  benefits: fc.array(benefits, { maxLength: 3 }),
  refreshers: unsaid(fc.record({ amountPerYear: unsaid(amounts), inWriting: fc.boolean() })),
  happyWithoutEquity: unsaid(fc.boolean()),
});

test("whatever offers are written into a file are read back as they are, and no field is unknown", () => {
  fc.assert(
    fc.property(fc.uniqueArray(offers, { maxLength: 4, selector: ({ id }) => id }), (some) => {
      const text = written(some);
      expect(readOffers(text, "c.yaml")).toEqual({ offers: some, strays: [] });
    }),
  );
});

test("a file that someone spoilt is read or refused by name, never anything else", () => {
  const slips = fc.constantFrom("#", ":", " ", "\n", "{", "}", ",", "- ", "[", "'", '"', "\t", "-", "9", "?");
  fc.assert(
    fc.property(offers, slips, fc.nat(), (one, slip, at) => {
      const text = written([one]);
      const offset = at % text.length;
      try {
        readOffers(text.slice(0, offset) + slip + text.slice(offset), "c.yaml");
      } catch (refusal) {
        expect(refusal).toBeInstanceOf(InputError);
        expect((refusal as InputError).message).toMatch(/^c\.yaml:/);
      }
    }),
  );
});

/** A career file of these offers, without aliases for parts that are alike. */
function written(some: readonly Offer[]): string {
  return stringify({ paycurve: 1, offers: some.map(asWritten) }, { aliasDuplicateObjects: false });
}

/** An offer under the names that a career file has for its fields. */
function asWritten({ base, bonus, equity, benefits: paid, ...same }: Offer): object {
  return {
    ...same,
    base: { amount: base.amountPerYear, raisePerYear: base.raisePerYear },
    bonus: bonus && { target: bonus.targetFraction, paidOfTarget: bonus.paidOfTarget },
    equity: equity.map(grantAsWritten),
    benefits: paid.map((benefit) =>
      benefit.paid === "once"
        ? { kind: benefit.kind, once: benefit.amount, clawBackMonths: benefit.clawBackMonths }
        : { kind: benefit.kind, perYear: benefit.amountPerYear, ofBase: benefit.ofBaseFraction },
    ),
  };
}

function grantAsWritten(one: Grant): object {
  return {
    id: one.id,
    kind: one.kind,
    quantity: one.quantity,
    ofCompany: one.companyFraction,
    strike: one.strikePerShare,
    fairValue: one.fairValuePerShare,
    preferredPrice: one.preferredPricePerShare,
    fullyDiluted: one.fullyDilutedShares,
    stage: one.stage,
    currency: one.currency,
    vestingStart: one.vestingStart,
    exerciseWindowDays: one.exerciseWindowDays,
    expires: one.expires,
    preferences: one.preferences.map(({ capMultiple, ...rest }) => ({ ...rest, cap: capMultiple })),
    vesting: one.vesting,
  };
}
