import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import { GRANT_KINDS, STAGES } from "../equity/index.ts";
import { compareOffers } from "./compare-offers.ts";
import { comparisonRows } from "./comparison-rows.ts";
import { flipWords } from "./flip-words.ts";
import { leadsInWords } from "./leads-in-words.ts";
import { BENEFIT_KINDS } from "./offer.ts";
import { offersDocument } from "./offers-document.ts";
import { offersVerdict } from "./verdict.ts";

/** Each is read and compared whole, so that even the soak tries no more. */
const MOST_FILES = 1000;

/** The least, the most and the oddest that a career file accepts. */
const edges = (...some: readonly number[]): fc.Arbitrary<number | null> =>
  fc.oneof(fc.constant(null), fc.constantFrom(...some));
const prices = edges(0, 1e-9, 0.0001, 4, 1e9);
const counts = edges(0, 1, 7, 40_000, 1e12);
const amounts = edges(0, 0.004, 1, 30_000, 1e12);
const fractions = edges(0, 1e-12, 1 / 3, 1);
const months = edges(0, 1, 12, 600);
const days = fc.constantFrom(null, "1900-01-01", "2024-02-29", "2026-11-24", "2199-12-31");
const payouts = fc.array(fc.constantFrom(0, 1e-9, 0.7, 3, 10), { maxLength: 4 });

const grants = fc
  .record({
    kind: fc.constantFrom(...GRANT_KINDS),
    quantity: counts,
    ofCompany: fractions,
    strike: prices,
    fairValue: prices,
    preferredPrice: prices,
    fullyDiluted: edges(1, 1_000_000, 1e12),
    stage: fc.option(fc.constantFrom(...STAGES)),
    currency: fc.constantFrom(null, "USD", "GBP", "XYZ"),
    vestingStart: days,
    vesting: fc.constantFrom<unknown>(
      null,
      { months: 1 },
      { months: 1200, cliffMonths: 1200 },
      { months: 12_000, everyMonths: 12_000 },
      { tranches: [0, 1] },
      { tranches: Array.from({ length: 3 }, () => 0.3333333333) },
    ),
    exerciseWindowDays: edges(0, 1, 90, 40_000),
    expires: days,
    preferences: fc.constantFrom<unknown[]>(
      [],
      [
        {
          class: "A",
          invested: 1e15,
          multiple: 100,
          participating: true,
          cap: 1000,
          seniority: 0,
          shares: 1e12,
        },
      ],
      [{ class: "A", invested: 0, multiple: 0, participating: true, cap: 0, shares: 0 }],
    ),
  })
  .filter(({ vesting }) => vesting === null || !("tranches" in (vesting as object)) || isWhole(vesting));

const offers = fc.record({
  company: fc.constantFrom(null, "Acme", "ACME".repeat(200)),
  market: fc.constantFrom("US", "US", "GB", "IN"),
  start: days,
  base: fc.record({
    amount: fc.constantFrom("90000 a year", "185000.37 a year", "900000 a year"),
    raisePerYear: edges(-0.5, 0, 0.03, 1),
  }),
  bonus: fc.option(fc.record({ target: fc.constantFrom(0, 1e-9, 0.15, 10), paidOfTarget: payouts })),
  signOn: fc.option(
    fc.record({ amount: amounts, clawBackMonths: months }).filter(({ amount }) => amount !== null),
  ),
  equity: fc.array(grants, { maxLength: 3 }),
  benefits: fc.array(
    fc.record({ kind: fc.constantFrom(...BENEFIT_KINDS) }).chain((kind) =>
      fc.oneof(
        fc
          .record({ once: fc.constantFrom(0, 1e12), clawBackMonths: months })
          .map((once) => ({ ...kind, ...once })),
        fc
          .record({ perYear: fc.constantFrom(0, 1e12), ofBase: fractions })
          .map((paid) => ({ ...kind, ...paid })),
      ),
    ),
    { maxLength: 3 },
  ),
  refreshers: fc.constantFrom<unknown>(null, {}, { amountPerYear: 1e12, inWriting: true }),
  happyWithoutEquity: fc.constantFrom(null, true, false),
});

const NO_WORDS = /NaN|undefined|null|Infinity|\[object|∞|e\+\d/;

test("whatever a file may say, it is compared in words that are words and numbers that are numbers", () => {
  fc.assert(
    fc.property(fc.array(offers, { minLength: 1, maxLength: 4 }), days, edges(1, 10), (some, asOf, years) => {
      const compared = compareOffers(readAs(some), new Map(), { asOf, years: years ?? 4 });
      const read = compared.columns.map(({ offer }) => offer);
      const words = [
        ...compared.findings.map(({ message }) => message),
        ...compared.flips.map((flip) => flipWords(flip, read)),
        ...comparisonRows(compared.columns, new Map()).flatMap(({ cell, small }) =>
          compared.columns.flatMap((column) => [cell(column), small(column)]),
        ),
        offersVerdict(compared),
        leadsInWords(compared) ?? "",
      ];
      for (const said of words) expect(said).not.toMatch(NO_WORDS);
      for (const { message } of compared.findings) expect(message).toMatch(/^[A-Z₹$£0-9].*[.?]$/s);
      JSON.stringify(offersDocument(compared), (_, value: unknown) => {
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        return value;
      });
    }),
    { numRuns: Math.min(MOST_FILES, fc.readConfigureGlobal().numRuns ?? MOST_FILES) },
  );
});

/** Read from the file that says them: what is refused there never reaches a comparison. */
function readAs(some: readonly object[]) {
  const said = some.map((offer, index) => ({ id: `offer-${index}`, ...named(offer) }));
  return readOffers(JSON.stringify({ paycurve: 1, offers: said }), "c.yaml").offers;
}

function named(offer: object): object {
  if (!("equity" in offer) || !Array.isArray(offer.equity)) return offer;
  return { ...offer, equity: offer.equity.map((grant: object, index) => ({ id: `g${index}`, ...grant })) };
}

function isWhole(vesting: unknown): boolean {
  const { tranches } = vesting as { tranches: readonly number[] };
  return Math.abs(tranches.reduce((sum, part) => sum + part, 0) - 1) < 1e-9;
}
