import { describe, expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import { compareOffers } from "./compare-offers.ts";
import type { ComparedOffers } from "./compared-offers.ts";
import { TRAP } from "./findings.ts";
import type { Flip, FlipVariable } from "./flip.ts";
import { flipWords } from "./flip-words.ts";

const compared = (offers: string, years = 4): ComparedOffers =>
  compareOffers(readOffers(`paycurve: 1\noffers: [${offers}]`, "c.yaml").offers, new Map(), { years });
const flipOf = ({ flips }: ComparedOffers, variable: FlipVariable): Flip | undefined =>
  flips.find((flip) => flip.variable === variable);
const saidOf = (comparison: ComparedOffers, variable: FlipVariable): string => {
  const flip = flipOf(comparison, variable);
  return flip
    ? flipWords(
        flip,
        comparison.columns.map(({ offer }) => offer),
      )
    : "";
};

const PLAIN = "{ id: plain, market: US, base: { amount: 100000 } }";
const VESTING = "vesting: { months: 48, cliffMonths: 12, everyMonths: 1 }";
const options = (id: string, quantity: number, more = ""): string =>
  `{ id: ${id}, kind: options, quantity: ${quantity}, strike: 2, fairValue: 5, preferredPrice: 10, fullyDiluted: 80000000, stage: series-b, ${VESTING}${more} }`;
const holding = (id: string, ...grants: string[]): string =>
  `{ id: ${id}, market: US, base: { amount: 100000 }, equity: [${grants.join(", ")}] }`;

describe("an offer that already pays as much cash", () => {
  const signed = `{ id: signed, market: US, base: { amount: 95000 }, signOn: { amount: 60000 } }`;

  test("is not told to ask for less base", () => {
    expect(saidOf(compared(`${signed}, ${PLAIN}`), "base")).toBe(
      "signed pays no less cash than plain down to $85,000 base.",
    );
    expect(saidOf(compared(`${PLAIN}, ${PLAIN.replace("plain", "twin")}`), "base")).not.toMatch(/Ask for it/);
  });
});

describe("offers level in cash", () => {
  test("name the one with the equity as ahead by it, in whichever order they stand", () => {
    const [one, other] = [PLAIN, holding("bet", options("g", 40_000))];
    for (const letters of [`${one}, ${other}`, `${other}, ${one}`]) {
      expect(flipOf(compared(letters), "equityDiscount")).toMatchObject({ value: null, above: null });
      const sale = flipOf(compared(letters), "exitValue");
      expect(sale).toMatchObject({ above: "bet" });
      expect(sale?.value).toBeCloseTo(160e6, 0);
    }
  });
});

describe("a company with two grants", () => {
  test("is sold once, after the preferences that either of them names", () => {
    const preferred = ", preferences: [{ class: A, invested: 200000000, shares: 20000000, seniority: 1 }]";
    const rival = PLAIN.replace("100000", "110000");
    const one = compared(`${rival}, ${holding("bet", options("g", 40_000, preferred))}`);
    const two = compared(
      `${rival}, ${holding("bet", options("g", 20_000, preferred), options("h", 20_000))}`,
    );
    expect(flipOf(one, "exitValue")?.value).toBeCloseTo(380e6, 0);
    expect(flipOf(two, "exitValue")?.value).toBeCloseTo(flipOf(one, "exitValue")?.value ?? 0, 0);
  });

  test("cannot have more preferred shares than shares", () => {
    const whole = ", preferences: [{ class: A, invested: 1, shares: 120000000 }]";
    const { findings } = compared(holding("bet", options("g", 40_000, whole)));
    expect(findings.find(({ check }) => check === "share-count-contradicts")?.message).toMatch(
      /120,000,000 shares of a company that has 80,000,000/,
    );
  });
});

describe("the trap", () => {
  const trapIn = (letters: string): boolean => compared(letters).findings.some(({ check }) => check === TRAP);
  const rival = PLAIN.replace("100000", "130000");

  test("is no bonus target that was never paid", () => {
    const bonus = "bonus: { target: 0.5, paidOfTarget: [0, 0] }";
    const target = holding("bet", options("g", 100)).replace("equity", `${bonus}, equity`);
    expect(trapIn(`${target}, ${rival}`)).toBe(false);
  });

  test("is no share that trades beside a grant of nothing", () => {
    const shares = "{ id: s, kind: rsu, quantity: 4000, fairValue: 100 }";
    const none = "{ id: n, kind: private-rsu, quantity: 0, fairValue: 1 }";
    expect(trapIn(`${holding("bet", shares, none)}, ${rival}`)).toBe(false);
  });

  test("is a headline that only private equity carries", () => {
    expect(trapIn(`${holding("bet", options("g", 40_000))}, ${rival}`)).toBe(true);
  });
});

describe("what a letter does not say", () => {
  test("a part of a company nobody counted has no headline", () => {
    const part = "{ id: g, kind: private-rsu, ofCompany: 0.005, fairValue: 5, preferredPrice: 10 }";
    expect(compared(holding("bet", part)).columns[0]).toMatchObject({ equityHeadline: null, headline: null });
  });

  test("a grant of nothing without a price hides no headline", () => {
    const [none, some] = [
      "{ id: n, kind: rsu, quantity: 0 }",
      "{ id: s, kind: rsu, quantity: 480, fairValue: 100 }",
    ];
    expect(compared(holding("bet", none, some)).columns[0]?.headline).toBeCloseTo(112_000, 6);
  });

  test("no leaving date is named where a bonus may pay anything", () => {
    const unsaid = "{ id: a, market: GB, base: { amount: 100000 }, bonus: { target: 0.5 } }";
    const comparison = compared(`${unsaid}, { id: b, market: GB, base: { amount: 120000 } }`);
    expect(comparison.saferChoice).toBe("a");
    expect(flipOf(comparison, "tenureMonths")).toBeUndefined();
  });
});

describe("leaving", () => {
  test("names every run of months in which the other offer leaves more", () => {
    const yearly =
      "{ id: yearly, market: US, base: { amount: 190000 }, bonus: { target: 0.2, paidOfTarget: [1, 1, 1, 1] } }";
    const flip = flipOf(
      compared(`{ id: steady, market: US, base: { amount: 212000 } }, ${yearly}`),
      "tenureMonths",
    );
    const stretches = flip?.stretches ?? [];
    expect(stretches.length).toBeGreaterThan(1);
    expect(stretches.at(-1)?.[1]).toBe(flip?.value);
  });

  test("owes back what the years compared are too short to earn", () => {
    const signed =
      "{ id: s, market: US, base: { amount: 95000 }, signOn: { amount: 60000, clawBackMonths: 24 } }";
    expect(flipOf(compared(`${signed}, ${PLAIN}`, 1), "tenureMonths")).toMatchObject({
      of: "plain",
      value: 12,
    });
  });
});
