import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import { GRANT_KINDS, type Grant } from "../equity/index.ts";
import { OFFER_DEFAULTS } from "./assumptions.ts";
import { compareOffers } from "./compare-offers.ts";
import { grantWorth } from "./grant-worth.ts";
import { keptOnLeaving, owedBack } from "./kept-on-leaving.ts";
import type { Offer } from "./offer.ts";
import { type OfferColumns, offerColumns } from "./offer-columns.ts";
import { payoutOf } from "./payout.ts";

const offerOf = (fields: string, market = "US"): Offer => {
  const text = `paycurve: 1\noffers: [{ id: a, market: ${market}, ${fields} }]`;
  const [offer] = readOffers(text, "c.yaml").offers;
  if (!offer) throw new Error("there is an offer");
  return offer;
};
const columnsOf = (fields: string, market = "US"): OfferColumns =>
  offerColumns(offerOf(fields, market), OFFER_DEFAULTS);
const withGrant = (grant: string, more = ""): OfferColumns =>
  columnsOf(`base: { amount: 100000 }, equity: [{ id: g, quantity: 4800, ${grant} }]${more}`);

describe("a bonus", () => {
  test.each([
    ["US", "no history", [], 0.9, 0.65, 1.19],
    ["US", "one lean year", [0.6], 0.8, 0.6, 1.19],
    ["US", "one year above all ranges", [3], 1.6, 0.65, 3],
    ["US", "two years", [0.7, 1.0], 0.875, 0.7, 1.0],
    ["US", "a year of nothing and a year of three times", [0, 3], 1.2, 0, 3],
    ["US", "eight years of nothing", [0, 0, 0, 0, 0, 0, 0, 0], 0.18, 0, 0.18],
    ["IN", "no history", [], 0.7, 0.65, 1.19],
    ["IN", "two years", [1, 1], 0.85, 0.85, 1],
    ["GB", "one year", [0.9], 0.9, 0.65, 1.19],
    ["GB", "two years", [0.5, 1], 0.75, 0.5, 1],
  ] as const)("in %s with %s counts as it pays", (market, _, paid, expected, low, high) => {
    const { expectedFraction, lowFraction, highFraction, years } = payoutOf(market, paid);
    expect(expectedFraction).toBeCloseTo(expected, 12);
    expect([lowFraction, highFraction, years]).toEqual([low, high, paid.length]);
  });

  test("is of each year's base", () => {
    const { years, expectedBonus } = columnsOf(
      "base: { amount: 100000, raisePerYear: 0.1 }, bonus: { target: 0.2 }",
    );
    const bonuses = [18_000, 19_800, 21_780, 23_958];
    for (const [index, year] of years.entries())
      expect(year.bonus.expected).toBeCloseTo(bonuses[index] ?? 0, 6);
    expect(expectedBonus).toBeCloseTo(83_538 / 4, 6);
  });

  test("with a target of nothing pays nothing, wherever it is", () => {
    const { bonusAtTarget, headline } = columnsOf(
      "base: { amount: 90000 }, bonus: { target: 0, paidOfTarget: [1] }",
      "GB",
    );
    expect([bonusAtTarget, headline]).toEqual([0, 90_000]);
  });
});

test("yearly benefits are kept to the day, once-only ones when they are paid", () => {
  const kept = keptOnLeaving(
    offerOf(
      "base: { amount: 120000 }, benefits: [{ kind: pension, ofBase: 0.1 }, { kind: stipend, perYear: 1200 }]",
    ),
    OFFER_DEFAULTS,
  );
  expect(kept(1)).toBeCloseTo(11_100, 8);
  expect(kept(18)).toBeCloseTo(199_800, 8);
});

test("a raise is compounded, and the mean year is their mean", () => {
  const { years, base } = columnsOf("base: { amount: 100000, raisePerYear: 0.1 }");
  const bases = [100_000, 110_000, 121_000, 133_100];
  for (const [index, year] of years.entries()) expect(year.base).toBeCloseTo(bases[index] ?? 0, 6);
  expect(base).toBeCloseTo(464_100 / 4, 6);
});

test("money for signing is in the first year alone, and in no base", () => {
  const { base, signOn, cash, years } = columnsOf(
    "base: { amount: 100000 }, signOn: { amount: 40000, clawBackMonths: 12 }, start: 2027-01-04",
  );
  expect([base, signOn, cash]).toEqual([100_000, 10_000, 110_000]);
  expect(years.map((year) => [year.year, year.from, year.signOn])).toEqual([
    [1, "2027-01-04", 40_000],
    [2, "2028-01-04", 0],
    [3, "2029-01-04", 0],
    [4, "2030-01-04", 0],
  ]);
});

test("benefits are yearly or once, in a column of their own, and in no cash", () => {
  const { benefits, cash, total, headline, years } = columnsOf(
    "base: { amount: 100000 }, benefits: [{ kind: pension, ofBase: 0.05 }, { kind: stipend, perYear: 1000 }, { kind: relocation, once: 8000 }]",
  );
  expect(years.map((year) => year.benefits)).toEqual([14_000, 6_000, 6_000, 6_000]);
  expect([benefits, cash, total, headline]).toEqual([8_000, 100_000, 108_000, 108_000]);
});

describe("equity", () => {
  test.each([
    ["shares that trade count at their price", "kind: rsu, fairValue: 100", 120_000, 120_000],
    ["shares that trade, without a price, count nothing", "kind: rsu", 0, null],
    [
      "private shares count at half the common value",
      "kind: private-rsu, fairValue: 10, preferredPrice: 30",
      6_000,
      36_000,
    ],
    [
      "options count at half of what they gain on the common value",
      "kind: options, strike: 2, fairValue: 4, preferredPrice: 11",
      1_200,
      10_800,
    ],
    ["so do options by another name", "kind: emi, strike: 2, fairValue: 4", 1_200, 2_400],
    [
      "options at the money count nothing",
      "kind: esop, strike: 4, fairValue: 4, preferredPrice: 11",
      0,
      8_400,
    ],
    [
      "options under water count nothing",
      "kind: options, strike: 12, fairValue: 4, preferredPrice: 11",
      0,
      0,
    ],
    [
      "options without a strike count nothing, and nobody can say more",
      "kind: options, fairValue: 4",
      0,
      null,
    ],
    ["options without a value count nothing", "kind: options, strike: 4", 0, null],
  ])("%s", (_, grant, conservative, headline) => {
    const { equityConservative, equityHeadline } = withGrant(grant);
    expect(equityConservative).toBeCloseTo(conservative, 8);
    if (headline === null) expect(equityHeadline).toBeNull();
    else expect(equityHeadline).toBeCloseTo(headline, 8);
  });

  test.each([
    ["happy without", ", happyWithoutEquity: true", 6_000],
    ["who has not said", "", 6_000],
    ["unhappy without", ", happyWithoutEquity: false", 0],
  ])("that is private counts this much for someone %s", (_, said, counted) => {
    expect(withGrant("kind: private-rsu, fairValue: 10", said).equityConservative).toBe(counted);
    expect(withGrant("kind: private-rsu, fairValue: 10", said).equityHeadline).toBe(12_000);
  });

  test("that trades counts in full for someone unhappy without it", () => {
    expect(withGrant("kind: rsu, fairValue: 10", ", happyWithoutEquity: false").equityConservative).toBe(
      12_000,
    );
  });

  test("counts in the year it vests, an anniversary with the year that ends on it", () => {
    const { years } = withGrant(
      "kind: rsu, fairValue: 1, vesting: { tranches: [0.05, 0.15, 0.4, 0.4] }",
      ", start: 2027-01-04",
    );
    expect(years.map(({ equity }) => equity.conservative)).toEqual([240, 720, 1_920, 1_920]);
    const late = withGrant(
      "kind: rsu, fairValue: 1, vestingStart: 2028-01-05, vesting: { tranches: [0.5, 0.5] }",
      ", start: 2027-01-04",
    );
    expect(late.years.map(({ equity }) => equity.conservative)).toEqual([0, 0, 2_400, 2_400]);
  });

  test("that vested before the first day belongs to the first year, and after the last to none", () => {
    const early = withGrant(
      "kind: rsu, fairValue: 1, vestingStart: 2020-01-01, vesting: { months: 48 }",
      ", start: 2027-01-04",
    );
    expect(early.years.map(({ equity }) => equity.conservative)).toEqual([4_800, 0, 0, 0]);
    const slow = withGrant("kind: rsu, fairValue: 1, vesting: { months: 96 }");
    expect(slow.equityConservative * 4).toBe(2_400);
  });

  test("that begins on 29 February vests on the last days of Februaries, each in its own year", () => {
    const { years } = withGrant(
      "kind: rsu, fairValue: 1, vesting: { tranches: [0.1, 0.2, 0.3, 0.4] }",
      ", start: 2028-02-29",
    );
    expect(years.map(({ from, equity }) => [from, equity.conservative])).toEqual([
      ["2028-02-29", 480],
      ["2029-02-28", 960],
      ["2030-02-28", 1_440],
      ["2031-02-28", 1_920],
    ]);
  });

  test("that becomes one's own only after it has run out counts nothing, where the first day is known", () => {
    const options =
      "kind: options, strike: 0, fairValue: 2, expires: 2028-06-30, vesting: { tranches: [0.5, 0.5] }";
    const { years, equityHeadline } = withGrant(options, ", start: 2027-01-04");
    expect(years.map(({ equity }) => equity.conservative)).toEqual([2_400, 0, 0, 0]);
    expect(equityHeadline).toBe(1_200);
    const kept = keptOnLeaving(
      offerOf(`base: { amount: 100000 }, start: 2027-01-04, equity: [{ id: g, quantity: 4800, ${options} }]`),
      OFFER_DEFAULTS,
    );
    expect(kept(24)).toBeCloseTo(202_400, 8);
    expect(withGrant(options).equityConservative).toBe(1_200);
    expect(
      withGrant(options.replace("options", "private-rsu"), ", start: 2027-01-04").equityConservative,
    ).toBe(1_200);
  });

  test("whose terms are unsaid is read with four years and a one-year cliff", () => {
    const kept = keptOnLeaving(
      offerOf("base: { amount: 100000 }, equity: [{ id: g, kind: rsu, quantity: 4800, fairValue: 1 }]"),
      OFFER_DEFAULTS,
    );
    expect(kept(11)).toBeCloseTo((100_000 * 11) / 12, 8);
    expect(kept(12)).toBeCloseTo(101_200, 8);
  });
});

test("whoever leaves within the claw-back owes it back, and has kept nothing on the first day", () => {
  const offer = offerOf(
    "base: { amount: 120000 }, signOn: { amount: 30000, clawBackMonths: 12 }, benefits: [{ kind: relocation, once: 6000, clawBackMonths: 24 }]",
  );
  expect([0, 11, 12, 23, 24].map((months) => owedBack(offer, months))).toEqual([
    36_000, 36_000, 6_000, 6_000, 0,
  ]);
  const kept = keptOnLeaving(offer, OFFER_DEFAULTS);
  expect([0, 11, 12, 23, 24].map((months) => Math.round(kept(months)))).toEqual([
    0, 110_000, 150_000, 260_000, 276_000,
  ]);
});

test("a bonus is kept for full years alone", () => {
  const kept = keptOnLeaving(offerOf("base: { amount: 120000 }, bonus: { target: 0.1 }"), OFFER_DEFAULTS);
  expect(kept(23)).toBeCloseTo(230_000 + 10_800, 6);
  expect(kept(24)).toBeCloseTo(240_000 + 21_600, 6);
});

const amounts = fc.integer({ min: 0, max: 1_000_000 });
const prices = fc.option(fc.integer({ min: 0, max: 500 }));

const grants: fc.Arbitrary<Grant> = fc.record({
  id: fc.constant("g"),
  kind: fc.constantFrom(...GRANT_KINDS),
  quantity: fc.integer({ min: 0, max: 1e6 }),
  strikePerShare: prices,
  fairValuePerShare: prices,
  preferredPricePerShare: prices,
  fullyDilutedShares: fc.option(fc.integer({ min: 1, max: 1e9 })),
  companyFraction: fc.constant(null),
  stage: fc.constant(null),
  currency: fc.constantFrom("USD", "USD", "GBP"),
  vestingStart: fc.constantFrom(null, "2024-02-29", "2027-06-01"),
  vesting: fc.constantFrom(null, { months: 48, cliffMonths: 12, everyMonths: 1 }, { tranches: [0.1, 0.9] }),
  exerciseWindowDays: fc.constant(null),
  expires: fc.constantFrom(null, "2029-01-01"),
  preferences: fc.constantFrom(
    [],
    [
      {
        class: "A",
        invested: 1e6,
        multiple: 1,
        participating: false,
        capMultiple: null,
        seniority: 1,
        shares: 1000,
      },
    ],
  ),
});

const offers: fc.Arbitrary<Offer> = fc.record({
  id: fc.constant("a"),
  company: fc.constant(null),
  market: fc.constantFrom("US", "US", "GB", "IN"),
  level: fc.constant(null),
  start: fc.constantFrom(null, "2027-01-04", "2024-02-29"),
  base: fc.record({
    amountPerYear: fc.integer({ min: 50_000, max: 900_000 }),
    raisePerYear: fc.constantFrom(0, 0.03, -0.1),
  }),
  bonus: fc.option(
    fc.record({
      targetFraction: fc.constantFrom(0, 0.1, 0.5),
      paidOfTarget: fc.array(fc.constantFrom(0, 0.5, 1, 3), { maxLength: 3 }),
    }),
  ),
  signOn: fc.option(fc.record({ amount: amounts, clawBackMonths: fc.integer({ min: 0, max: 36 }) })),
  equity: fc.array(grants, { maxLength: 3 }),
  benefits: fc.array(
    fc.record({
      kind: fc.constant("other" as const),
      paid: fc.constant("once" as const),
      amount: amounts,
      clawBackMonths: fc.constant(6),
    }),
    { maxLength: 2 },
  ),
  refreshers: fc.constant(null),
  happyWithoutEquity: fc.constantFrom(null, true, false),
});
const several = fc
  .array(offers, { minLength: 1, maxLength: 6 })
  .map((some) => some.map((offer, index) => ({ ...offer, id: `offer-${index}` })));

test("what bears counting is never less than cash, nor cash than base, and a bonus is expected within its range", () => {
  fc.assert(
    fc.property(offers, (offer) => {
      const { base, cash, total, expectedBonus, bonusRange } = offerColumns(offer, OFFER_DEFAULTS);
      if (typeof cash !== "number" || typeof total !== "number") return;
      expect(total).toBeGreaterThanOrEqual(cash);
      expect(cash).toBeGreaterThanOrEqual(base);
      expect(expectedBonus).toBeGreaterThanOrEqual(bonusRange.low - 1e-6);
      expect(expectedBonus).toBeLessThanOrEqual(bonusRange.high + 1e-6);
    }),
  );
});

test("no equity counts more than is said of it, where preferred shares cost no less than common ones are worth", () => {
  fc.assert(
    fc.property(offers, (offer) => {
      const equity = offer.equity.map((one) => ({
        ...one,
        preferredPricePerShare: Math.max(one.preferredPricePerShare ?? 0, one.fairValuePerShare ?? 0),
      }));
      const { years } = offerColumns({ ...offer, equity }, OFFER_DEFAULTS);
      for (const { equity: own, otherEquity } of years)
        for (const { conservative, headline } of [own, ...otherEquity])
          if (headline !== null) expect(conservative).toBeLessThanOrEqual(headline + 1e-6);
    }),
  );
});

test("the parts of an offer sum to its cash and its total, and its years to as many mean years", () => {
  fc.assert(
    fc.property(offers, (offer) => {
      const columns = offerColumns(offer, OFFER_DEFAULTS);
      const { base, expectedBonus, signOn, benefits, equityConservative, cash, total, years } = columns;
      if (typeof expectedBonus !== "number") return;
      expect(cash).toBeCloseTo(base + expectedBonus + signOn, 6);
      expect(total).toBeCloseTo(base + expectedBonus + signOn + benefits + equityConservative, 6);
      const summed = years.reduce(
        (sum, year) => sum + (year.cash as number) + year.benefits + year.equity.conservative,
        0,
      );
      expect(summed / (total as number) / years.length).toBeCloseTo(1, 9);
    }),
  );
});

test("private equity counts at no more than half of what it is worth at the common value", () => {
  fc.assert(
    fc.property(grants, fc.constantFrom(null, true, false), (one, happy) => {
      const { conservativePerShare, paperPerShare } = grantWorth(one, OFFER_DEFAULTS, happy);
      if (one.kind === "rsu") expect(paperPerShare).toBeNull();
      else expect(conservativePerShare).toBeLessThanOrEqual((paperPerShare ?? 0) / 2);
    }),
  );
});

test("of two offers the one with more is never behind in that column's order", () => {
  fc.assert(
    fc.property(several, (some) => {
      const { columns, order } = compareOffers(some);
      if ("kind" in order) return;
      for (const [ranking, of] of [
        [order.byBase, ({ base }: OfferColumns) => base],
        [order.byCash, ({ cash }: OfferColumns) => cash],
        [order.byTotal, ({ total }: OfferColumns) => total],
        [order.byHeadline, ({ headline }: OfferColumns) => headline],
      ] as const) {
        if ("kind" in ranking) continue;
        const amounts = ranking.flatMap((id) => columns.filter(({ offer }) => offer.id === id).map(of));
        const known = amounts.filter((amount) => typeof amount === "number");
        expect(known).toEqual(known.toSorted((one, other) => other - one));
      }
    }),
  );
});

test("whatever the offers, they are compared; each order holds every offer once; nothing is other than a number", () => {
  fc.assert(
    fc.property(several, (some) => {
      const compared = compareOffers(some);
      const ids = some.map(({ id }) => id);
      if (!("kind" in compared.order))
        for (const ranking of Object.values(compared.order))
          if (!("kind" in ranking)) expect(ranking.toSorted()).toEqual(ids);
      JSON.stringify(compared, (_, value: unknown) => {
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        return value;
      });
    }),
  );
});

test("another offer changes no columns of this one", () => {
  fc.assert(
    fc.property(several, offers, (some, other) => {
      const alone = compareOffers(some).columns;
      const joined = compareOffers([...some, { ...other, id: "another" }]).columns;
      expect(joined.slice(0, alone.length)).toEqual(alone);
    }),
  );
});

test("in money worth a tenth, every column is ten times as much", () => {
  fc.assert(
    fc.property(offers, fc.constantFrom(2, 10, 1000), (offer, times) => {
      const before = amountsOf(offerColumns(offer, OFFER_DEFAULTS));
      const after = amountsOf(offerColumns(scaled(offer, times), OFFER_DEFAULTS));
      for (const [index, amount] of before.entries()) {
        const wanted = amount === null ? null : amount * times;
        if (wanted === null) expect(after[index]).toBeNull();
        else expect(Math.abs((after[index] ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-9 * wanted);
      }
    }),
  );
});

function amountsOf(columns: OfferColumns): (number | null)[] {
  const { base, expectedBonus, bonusAtTarget, signOn, benefits, cash, total, headline } = columns;
  const { equityConservative, equityHeadline, bonusRange } = columns;
  const some = [base, expectedBonus, bonusAtTarget, signOn, benefits, cash, total, headline];
  return [...some, equityConservative, equityHeadline, bonusRange.low, bonusRange.high].map((amount) =>
    typeof amount === "number" ? amount : null,
  );
}

function scaled(offer: Offer, times: number): Offer {
  const price = (one: number | null): number | null => (one === null ? null : one * times);
  return {
    ...offer,
    base: { ...offer.base, amountPerYear: offer.base.amountPerYear * times },
    signOn: offer.signOn && { ...offer.signOn, amount: offer.signOn.amount * times },
    benefits: offer.benefits.map((one) =>
      one.paid === "once" ? { ...one, amount: one.amount * times } : one,
    ),
    equity: offer.equity.map((one) => ({
      ...one,
      strikePerShare: price(one.strikePerShare),
      fairValuePerShare: price(one.fairValuePerShare),
      preferredPricePerShare: price(one.preferredPricePerShare),
    })),
  };
}
