import { describe, expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import { compareOffers } from "./compare-offers.ts";
import type { ComparedOffers } from "./compared-offers.ts";
import type { Flip } from "./flip.ts";
import { flipWords } from "./flip-words.ts";
import type { OfferColumns } from "./offer-columns.ts";
import type { OrderOfOffers } from "./order-of-offers.ts";
import { offersVerdict } from "./verdict.ts";

const BIG_CO = `
  - id: big-co
    company: Big Co
    market: US
    base: { amount: 205000 }
    bonus: { target: 0.15, paidOfTarget: [0.7, 1.0] }
    equity: [{ id: rsu, kind: rsu, quantity: 600, fairValue: 100, vesting: { months: 48, cliffMonths: 12 } }]`;
const TINY_LABS = `
  - id: tiny-labs
    company: Tiny Labs
    market: US
    base: { amount: 180000 }
    bonus: { target: 0.20 }
    equity:
      - id: options
        kind: options
        quantity: 40000
        strike: 2
        fairValue: 4
        preferredPrice: 11
        vesting: { months: 48, cliffMonths: 12 }
    happyWithoutEquity: false`;

const compared = (yaml: string, years = 4): ComparedOffers =>
  compareOffers(readOffers(`paycurve: 1\noffers:${yaml}`, "c.yaml").offers, new Map(), { years });
const columnsOf = (yaml: string): OfferColumns => {
  const [first] = compared(yaml).columns;
  if (!first) throw new Error("there is an offer");
  return first;
};
const orderOf = (yaml: string): OrderOfOffers => {
  const { order } = compared(yaml);
  if ("kind" in order) throw new Error("there is an order");
  return order;
};
const flipOf = (yaml: string, variable: Flip["variable"], of: string | null = null): Flip => {
  const flip = compared(yaml).flips.find(
    (one) => one.variable === variable && (of === null || one.of === of),
  );
  if (!flip) throw new Error(`there is a flip of ${variable}`);
  return flip;
};
const wordsOf = (yaml: string, flip: Flip): string =>
  flipWords(
    flip,
    compared(yaml).columns.map(({ offer }) => offer),
  );

describe("a sure offer beside a bet", () => {
  const both = `${BIG_CO}${TINY_LABS}`;

  test.each([
    ["base", 205_000, 180_000],
    ["expectedBonus", 26_906.25, 32_400],
    ["bonusAtTarget", 30_750, 36_000],
    ["signOn", 0, 0],
    ["benefits", 0, 0],
    ["cash", 231_906.25, 212_400],
    ["equityConservative", 15_000, 0],
    ["equityHeadline", 15_000, 90_000],
    ["total", 246_906.25, 212_400],
    ["headline", 250_750, 306_000],
  ] as const)("%s stands in a column of its own: %d and %d a year", (column, big, tiny) => {
    const [first, second] = compared(both).columns;
    expect(first?.[column]).toBeCloseTo(big, 6);
    expect(second?.[column]).toBeCloseTo(tiny, 6);
  });

  test("the sure one leads in base, in cash and in what bears counting; the bet only in what they say", () => {
    expect(compared(both).saferChoice).toBe("big-co");
    expect(orderOf(both)).toEqual({
      byBase: ["big-co", "tiny-labs"],
      byCash: ["big-co", "tiny-labs"],
      byTotal: ["big-co", "tiny-labs"],
      byHeadline: ["tiny-labs", "big-co"],
    });
  });

  test("the trap is named first", () => {
    const [trap] = compared(both).findings;
    expect(trap).toEqual({
      check: "illiquidity-trap",
      severity: "caution",
      subject: "tiny-labs",
      message:
        "The headline wins, the cash loses. $90,000 of Tiny Labs’ $306,000 a year is equity, priced as if you could spend it. Ask what of it you could sell, when, and to whom.",
    });
  });

  test("the order they were written in changes nothing but the order they are shown in", () => {
    const turned = compared(`${TINY_LABS}${BIG_CO}`);
    expect(turned).toEqual({ ...compared(both), columns: turned.columns, findings: turned.findings });
    expect(turned.columns.toReversed()).toEqual(compared(both).columns);
    expect(turned.findings[0]).toEqual(compared(both).findings[0]);
  });

  test.each([
    [
      "base",
      "tiny-labs",
      231_906.25 / 1.18,
      "At $196,531 base, Tiny Labs pays the same cash as Big Co. Ask for it.",
    ],
    [
      "bonusPayout",
      "big-co",
      7_400 / 30_750,
      "Big Co loses on cash only if its bonus pays under 24 % of target, every year.",
    ],
    [
      "bonusPayout",
      "tiny-labs",
      51_906.25 / 36_000,
      "Tiny Labs’ bonus would have to pay 144 % of target, every year.",
    ],
    [
      "equityDiscount",
      null,
      1 - 34_506.25 / 90_000,
      "Tiny Labs leads with its equity only if private equity turns out to be worth more than 38 % of what they say.",
    ],
    ["sharePrice", "big-co", null, "No share price of Big Co that was looked at turns the order."],
    ["tenureMonths", null, null, "No leaving date changes the answer."],
  ] as const)("%s of %s turns the order at %s", (variable, of, value, words) => {
    const flip = flipOf(both, variable, of);
    expect(flip.between).toEqual(["big-co", "tiny-labs"]);
    expect(flip.of).toBe(of);
    if (value === null) expect(flip.value).toBeNull();
    else expect(flip.value).toBeCloseTo(value, 6);
    expect(wordsOf(both, flip)).toBe(words);
  });

  test("where no share count is stated, no sale turns into a number", () => {
    expect(compared(both).flips.map(({ variable }) => variable)).not.toContain("exitValue");
  });

  test("with a share count, a sale at the price that turns the order is found", () => {
    const counted = both.replace("strike: 2", "strike: 2\n        fullyDiluted: 80000000");
    expect(flipOf(counted, "exitValue").value).toBeCloseTo((2 + 34_506.25 / 10_000) * 80_000_000, 0);
  });

  test("the verdict says who is safer, and what would bring the other level", () => {
    expect(offersVerdict(compared(both))).toBe(
      "Big Co is the safer offer. $16,531 more base would bring Tiny Labs level in cash.",
    );
  });
});

describe("what would turn the answer", () => {
  const bonus = "bonus: { target: 0.1, paidOfTarget: [1, 1, 1, 1, 1, 1, 1, 1] }";
  const signed = `
  - { id: a, market: US, base: { amount: 200000 }, ${bonus} }
  - { id: b, market: US, base: { amount: 190000 }, ${bonus}, signOn: { amount: 60000 } }`;

  test("is said of the side that is behind in cash, though it is the safer one", () => {
    expect(compared(signed).saferChoice).toBe("a");
    expect(offersVerdict(compared(signed))).toMatch(/signing money alone puts b ahead in cash/);
    const [leading, other] = [flipOf(signed, "bonusPayout", "a"), flipOf(signed, "bonusPayout", "b")];
    expect(leading).toMatchObject({ above: "a" });
    expect(wordsOf(signed, leading)).toBe(
      "a leads on cash only if its bonus pays more than 118 % of target, every year.",
    );
    expect(wordsOf(signed, other)).toBe(
      "b leads on cash only if its bonus pays more than 77 % of target, every year.",
    );
  });

  test("names who is ahead above a share price, and above a price of the whole company", () => {
    const shares = `
  - { id: a, market: US, base: { amount: 200000 } }
  - { id: b, market: US, base: { amount: 190000 }, equity: [{ id: g, kind: rsu, quantity: 400, fairValue: 90 }] }
  - { id: c, market: US, base: { amount: 190000 }, equity: [{ id: h, kind: private-rsu, quantity: 400, fairValue: 50, fullyDiluted: 1000000, preferences: [{ class: A, invested: 5000000, shares: 100000 }] }] }`;
    const price = flipOf(shares, "sharePrice", "b");
    expect(price).toMatchObject({ above: "b", today: 90 });
    expect(price.value).toBeCloseTo(100, 8);
    expect(wordsOf(shares, price)).toBe("b leads with its equity only above $100 a share of b.");
    const sale = flipOf(shares, "exitValue", "c");
    expect(sale).toMatchObject({ above: "c", today: 50_000_000 });
    expect(sale.value).toBeCloseTo(100_000_000, 2);
    expect(wordsOf(shares, sale)).toMatch(
      /^c leads .* sold for more than \$100,000,000, .* last valued at \$50,000,000/,
    );
  });
});

describe("leaving early", () => {
  const sure = "\n  - { id: a, market: US, base: { amount: 200000 } }";

  test("money for signing that need not be paid back is ahead until base has caught up", () => {
    const signed = `${sure}\n  - { id: b, market: US, base: { amount: 190000 }, signOn: { amount: 30000, clawBackMonths: 12 } }`;
    const flip = flipOf(signed, "tenureMonths");
    expect(flip).toMatchObject({ between: ["a", "b"], of: "b", value: 35 });
    expect(wordsOf(signed, flip)).toMatch(/^Leave in months 12 to 35, and b leaves you more than a/);
    expect(flipOf(signed.replace("s: 12", "s: 36"), "tenureMonths").value).toBeNull();
  });

  test("where equity puts the other ahead in the end, whoever leaves before its cliff has more of the first", () => {
    const vesting =
      "equity: [{ id: g, kind: rsu, quantity: 1600, fairValue: 100, vesting: { months: 48, cliffMonths: 12 } }]";
    const cliff = `${sure}\n  - { id: b, market: US, base: { amount: 190000 }, ${vesting} }`;
    const flip = flipOf(cliff, "tenureMonths");
    expect(flip).toMatchObject({ between: ["a", "b"], of: "a", value: 11 });
    expect(wordsOf(cliff, flip)).toMatch(/^Leave in months 1 to 11, and a leaves you more than b/);
  });

  test("a grant's own first day counts where the offer names none", () => {
    const dated =
      "equity: [{ id: g, kind: rsu, quantity: 1600, fairValue: 100, vestingStart: 2027-01-04, vesting: { months: 48, cliffMonths: 12 } }]";
    const text = `${sure}\n  - { id: b, market: US, base: { amount: 190000 }, ${dated} }`;
    expect(flipOf(text, "tenureMonths")).toMatchObject({ of: "a", value: 11 });
  });
});

describe("a bonus whose payout nothing says", () => {
  const gb = (id: string, base: number, bonus = ""): string =>
    `\n  - { id: ${id}, market: GB, base: { amount: ${base} }${bonus && `, bonus: { target: ${bonus} }`} }`;

  test("is a range, and no expected amount", () => {
    const { expectedBonus, bonusRange, cash, total, headline } = columnsOf(gb("a", 100_000, "0.2"));
    expect(expectedBonus).toEqual({ kind: "withheld", reason: "no-data", n: 0, needed: 1 });
    expect(cash).toEqual(expectedBonus);
    expect(total).toEqual(expectedBonus);
    expect(bonusRange.low).toBeCloseTo(13_000, 8);
    expect(bonusRange.high).toBeCloseTo(23_800, 8);
    expect(headline).toBe(120_000);
  });

  test("withholds the order only where ranges overlap", () => {
    const apart = `${gb("a", 100_000, "0.2")}${gb("b", 112_000)}`;
    expect(orderOf(apart).byCash).toEqual(["a", "b"]);
    expect(compared(apart).saferChoice).toBe("a");
    const across = `${gb("a", 100_000, "0.2")}${gb("b", 114_000)}`;
    expect(orderOf(across)).toMatchObject({
      byBase: ["b", "a"],
      byCash: { reason: "too-imprecise" },
      byTotal: { reason: "too-imprecise" },
      byHeadline: ["a", "b"],
    });
    expect(compared(across)).toMatchObject({ saferChoice: { reason: "too-imprecise" } });
    const flip = flipOf(across, "bonusPayout", "a");
    expect(flip).toMatchObject({ between: ["b", "a"], above: "a", today: null });
    expect(flip.value).toBeCloseTo(0.7, 12);
    expect(wordsOf(across, flip)).toBe("a’s bonus would have to pay 70 % of target, every year.");
    expect(offersVerdict(compared(across))).toMatch(/Ask for the last two years/);
  });

  test("hides no safer choice among offers that lie below it", () => {
    const three = `${gb("a", 100_000, "0.2")}${gb("b", 114_000)}${gb("c", 150_000)}`;
    expect(compared(three).saferChoice).toBe("c");
    expect(orderOf(three).byCash).toMatchObject({ reason: "too-imprecise" });
  });
});

describe("two currencies", () => {
  const pounds =
    "\n  - { id: london, company: London, market: GB, base: { amount: 90000 }, bonus: { target: 0.1, paidOfTarget: [1] } }";

  test("are never netted: order, safer choice and flips are withheld, and the columns stand", () => {
    const { columns, order, saferChoice, flips, findings } = compared(`${BIG_CO}${pounds}${TINY_LABS}`);
    expect(columns.map(({ offer, base }) => [offer.market, base])).toEqual([
      ["US", 205_000],
      ["GB", 90_000],
      ["US", 180_000],
    ]);
    expect(order).toEqual({ kind: "withheld", reason: "no-data", n: 2, needed: null });
    expect(saferChoice).toEqual(order);
    expect(flips).toEqual([]);
    expect(findings.map(({ check }) => check)).not.toContain("illiquidity-trap");
    expect(offersVerdict(compared(`${BIG_CO}${pounds}`))).toMatch(/different money.*never netted/);
  });

  test("in one offer leave its equity in a column of its own, in no total and no flip", () => {
    const dollars = `${pounds.slice(0, -2)}, equity: [{ id: g, kind: rsu, currency: USD, quantity: 400, fairValue: 100 }] }`;
    const { cash, total, headline, equityConservative, otherEquity, years } = columnsOf(dollars);
    expect([cash, total, headline, equityConservative]).toEqual([99_000, 99_000, 99_000, 0]);
    expect(otherEquity).toEqual([{ currency: "USD", conservative: 10_000, headline: 10_000 }]);
    expect(years.map(({ otherEquity: [one] }) => one?.conservative)).toEqual([
      10_000, 10_000, 10_000, 10_000,
    ]);
    const second = "\n  - { id: b, market: GB, base: { amount: 80000 } }";
    expect(compared(`${dollars}${second}`).flips.map(({ variable }) => variable)).not.toContain("sharePrice");
  });
});

test("one offer, or none, is no comparison", () => {
  expect(offersVerdict(compared(BIG_CO))).toMatch(/^Big Co, taken apart/);
  expect(compared(BIG_CO)).toMatchObject({ saferChoice: "big-co", flips: [] });
  expect(offersVerdict(compared(" []"))).toBe("No offer is noted yet.");
});

test.each([0, 11, 2.5, Number.NaN])("a horizon of %d years is refused", (years) => {
  expect(() => compared(BIG_CO, years)).toThrow(/from 1 to 10/);
});

test.each([0, 0.49, 1.01, Number.NaN])(
  "private equity counts at half at the most: a discount of %d is refused",
  (discount) => {
    expect(() => compareOffers([], new Map(), { privateDiscountFraction: discount })).toThrow(
      /from 0\.5 to 1/,
    );
  },
);
