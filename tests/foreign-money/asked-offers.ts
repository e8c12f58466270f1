import { GRANT_KINDS, STAGES } from "@paycurve/core/equity";
import { MARKETS, type Market, moneyOfMajor, payText } from "@paycurve/core/money";
import { BENEFIT_KINDS } from "@paycurve/core/offer";
import * as fc from "fast-check";
import { payIn, someLevel } from "./asked.ts";

const day = fc.constantFrom("2026-06-01", "2027-01-04", "2028-02-29");
const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const price = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100);
const shares = fc.integer({ min: 0, max: 200_000 });
const fewMonths = fc.integer({ min: 0, max: 36 });

/** Letters of offers in some markets as the text of a career file: each says some of what it might, and leaves out the rest. */
export function offersIn(markets: readonly Market[]): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...markets).chain(letterIn);
  return fc
    .array(letter, { minLength: 1, maxLength: 3 })
    .map((letters) => JSON.stringify({ paycurve: 1, offers: numbered("offer", letters) }));
}

function letterIn(market: Market): fc.Arbitrary<object> {
  return fc.record(
    {
      market: fc.constant(market),
      base: fc.record(
        {
          amount: payIn(market).map((pay) => payText(moneyOfMajor(pay, MARKETS[market].currency))),
          raisePerYear: fraction,
        },
        { requiredKeys: ["amount"] },
      ),
      company: fc.constantFrom("Acme", "Bramblewick"),
      level: someLevel,
      start: day,
      bonus: fc.record({ target: fraction, paidOfTarget: fc.array(fraction, { maxLength: 4 }) }),
      signOn: fc.record({ amount: payIn(market), clawBackMonths: fewMonths }),
      equity: fc.array(grant, { maxLength: 2 }).map((grants) => numbered("grant", grants)),
      benefits: fc.array(benefit, { maxLength: 2 }),
      refreshers: fc.record({ amountPerYear: payIn(market), inWriting: fc.boolean() }),
      happyWithoutEquity: fc.boolean(),
    },
    { requiredKeys: ["market", "base"] },
  );
}

const preference = fc.record({
  class: fc.constantFrom("A", "B"),
  invested: fc.integer({ min: 0, max: 90_000_000 }),
  multiple: fc.constantFrom(1, 2),
  participating: fc.boolean(),
  shares,
});

const grant: fc.Arbitrary<object> = fc.record(
  {
    kind: fc.constantFrom(...GRANT_KINDS),
    quantity: shares,
    ofCompany: fraction,
    strike: price,
    fairValue: price,
    preferredPrice: price,
    fullyDiluted: fc.integer({ min: 1_000_000, max: 90_000_000 }),
    stage: fc.constantFrom(...STAGES),
    currency: fc.constant("EUR"),
    vestingStart: day,
    vesting: fc.record({
      months: fc.constantFrom(36, 48),
      cliffMonths: fc.constantFrom(0, 12, 18),
      everyMonths: fc.constantFrom(1, 3, 12),
    }),
    exerciseWindowDays: fc.constantFrom(30, 90, 3650),
    expires: day,
    preferences: fc.array(preference, { maxLength: 2 }),
  },
  { requiredKeys: ["kind"] },
);

const benefit = fc
  .tuple(fc.constantFrom(...BENEFIT_KINDS), fc.constantFrom("once", "perYear", "ofBase"), fraction)
  .map(([kind, paid, much]) => ({ kind, [paid]: paid === "ofBase" ? much : much * 10_000 }));

function numbered(name: string, ones: readonly object[]): object[] {
  return ones.map((one, index) => ({ id: `${name}-${index}`, ...one }));
}
