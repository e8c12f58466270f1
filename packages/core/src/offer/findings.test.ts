import { expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import type { LevelPlacement } from "../curve/index.ts";
import { withheld } from "../stats/index.ts";
import { compareOffers } from "./compare-offers.ts";
import type { PlacedBases } from "./compared-offers.ts";
import type { Finding } from "./finding.ts";
import { GRANT_CHECKS } from "./grant-checks.ts";
import { OFFER_CHECKS } from "./offer-checks.ts";

const found = (offers: string, placed: PlacedBases = new Map()): readonly Finding[] =>
  compareOffers(readOffers(`paycurve: 1\noffers: [${offers}]`, "c.yaml").offers, placed).findings;
const offer = (more: string, base = 200_000): string =>
  `{ id: a, company: Acme, market: US, base: { amount: ${base} }${more && `, ${more}`} }`;
const grant = (fields: string): string =>
  offer(`start: 2027-01-04, happyWithoutEquity: true, equity: [{ id: g, ${fields} }]`);
const other = (more: string, base = 180_000): string =>
  `{ id: b, company: Beta, market: US, base: { amount: ${base} }, ${more} }`;

const FULL =
  "kind: options, quantity: 1000, strike: 4, fairValue: 4, fullyDiluted: 1000000, exerciseWindowDays: 90, vesting: { months: 48 }, preferences: [{ class: A, invested: 1 }]";
const full = (change: string, to: string): string => {
  expect(FULL).toContain(change);
  return grant(FULL.replace(change, to));
};
const [BONUS, SIGN_ON] = ["bonus: { target: 0.15", "signOn: { amount: 30000"];
const BET =
  "equity: [{ id: g, kind: options, quantity: 40000, strike: 2, fairValue: 4, preferredPrice: 11 }]";
const SHARES = "equity: [{ id: g, kind: rsu, quantity: 100, fairValue: 9, vesting: { months: 48 } }]";

const CASES: readonly [check: string, where: string, whereNot: string, subject: string, says: RegExp][] = [
  [
    "illiquidity-trap",
    `${offer("")}, ${other(BET)}`,
    `${offer("")}, ${other(BET.replace("40000", "400"))}`,
    "b",
    /\$90,000 of Beta’s \$270,000 a year/,
  ],
  [
    "illiquidity-trap",
    `${offer("")}, ${other(BET)}`,
    `${offer("")}, ${other(BET, 200_000)}`,
    "b",
    /the cash loses/,
  ],
  [
    "illiquidity-trap",
    `${offer("")}, ${other(BET)}`,
    `${offer("")}, ${other("bonus: { target: 0.2, paidOfTarget: [0, 0] }")}`,
    "b",
    /the cash loses/,
  ],
  [
    "target-without-history",
    offer(`${BONUS} }`),
    offer(`${BONUS}, paidOfTarget: [1] }`),
    "a",
    /A 15 % target with no history\. Ask Acme/,
  ],
  [
    "target-without-history",
    offer(`${BONUS.replace("15", "125")} }`),
    offer("bonus: { target: 0 }"),
    "a",
    /A 12\.5 % target/,
  ],
  [
    "happy-without-equity-unsaid",
    offer(BET),
    offer(`${BET}, happyWithoutEquity: false`),
    "a",
    /happy with Acme if the equity paid nothing/,
  ],
  ["happy-without-equity-unsaid", offer(BET), offer(SHARES), "a", /it counts nothing/],
  [
    "equity-counts-nothing",
    offer(`${BET}, happyWithoutEquity: false`),
    offer(BET),
    "a",
    /would not be happy with Acme .* so it counts nothing/,
  ],
  [
    "equity-counts-nothing",
    offer(`${BET}, happyWithoutEquity: false`),
    offer(`${SHARES}, happyWithoutEquity: false`),
    "a",
    /nothing/,
  ],
  ["one-year-cliff", full("months: 48", "tranches: [0.25, 0.75]"), grant(FULL), "a.g", /before month 12/],
  [
    "refreshers-verbal",
    offer("refreshers: { amountPerYear: 5 }"),
    offer("refreshers: { inWriting: true }"),
    "a",
    /not in writing/,
  ],
  [
    "claw-back",
    offer(`${SIGN_ON}, clawBackMonths: 12 }`),
    offer(`${SIGN_ON} }`),
    "a",
    /\$30,000 for signing is owed back if you leave within 12 months/,
  ],
  [
    "equity-in-other-currency",
    offer(SHARES.replace("kind", "currency: GBP, kind")),
    offer(SHARES),
    "a",
    /in GBP: it stands in a column of its own and enters no total/,
  ],
  ["no-shares", full("quantity: 1000", "quantity: 0"), grant(FULL), "a.g", /counts nothing/],
  [
    "no-shares",
    full("quantity: 1000, ", ""),
    full("quantity: 1000", "ofCompany: 0.01"),
    "a.g",
    /No number of shares/,
  ],
  [
    "percent-without-share-count",
    full("fullyDiluted: 1000000, ", ""),
    grant(FULL),
    "a.g",
    /nobody can say what part of the company/,
  ],
  [
    "percent-without-share-count",
    full(
      "quantity: 1000, strike: 4, fairValue: 4, fullyDiluted: 1000000",
      "ofCompany: 0.001, strike: 4, fairValue: 4",
    ),
    full("quantity: 1000", "ofCompany: 0.001"),
    "a.g",
    /no number of shares. Ask for the fully diluted count/,
  ],
  [
    "private-as-cash",
    grant("kind: private-rsu, quantity: 5"),
    grant("kind: rsu, quantity: 5"),
    "a.g",
    /they are no cash/,
  ],
  [
    "private-as-cash",
    grant("kind: rsu, quantity: 5, stage: series-b"),
    grant(FULL),
    "a.g",
    /write private-rsu/,
  ],
  ["no-fair-value", full("fairValue: 4, ", ""), grant(FULL), "a.g", /counts nothing. Ask for it/],
  ["no-strike", full("strike: 4, ", ""), grant("kind: rsu, quantity: 5"), "a.g", /Ask for the strike/],
  [
    "underwater",
    full("strike: 4", "strike: 4.50"),
    grant(FULL),
    "a.g",
    /Strike \$4\.50 lies above the fair value of \$4: worth nothing today/,
  ],
  ["at-the-money", grant(FULL), full("strike: 4", "strike: 3"), "a.g", /counts zero until the value rises/],
  [
    "strike-under-fair-value",
    full("strike: 4", "strike: 2.1"),
    grant(FULL),
    "a.g",
    /Strike \$2\.10 lies under fair value \$4/,
  ],
  [
    "strike-under-fair-value",
    full("strike: 4", "strike: 2.1"),
    full("options, quantity: 1000, strike: 4", "emi, quantity: 1000, strike: 2"),
    "a.g",
    /ask for the date of each/,
  ],
  [
    "exercise-cost",
    grant(FULL),
    full("strike: 4", "strike: 0"),
    "a.g",
    /Exercising costs \$4,000, within 90 days of leaving/,
  ],
  [
    "exercise-cost",
    full("exerciseWindowDays: 90, ", ""),
    grant("kind: rsu, quantity: 5"),
    "a.g",
    /No window after leaving is stated/,
  ],
  [
    "exercise-window-expired",
    full("exerciseWindowDays: 90", "expires: 2029-01-03"),
    full("exerciseWindowDays: 90", "expires: 2037-01-04"),
    "a.g",
    /expire on 2029-01-03, before 521 of them have vested/,
  ],
  [
    "vesting-unsaid",
    full("vesting: { months: 48 }, ", ""),
    grant(FULL),
    "a.g",
    /Four years with a one-year cliff are assumed/,
  ],
  [
    "one-year-cliff",
    full("months: 48", "months: 48, cliffMonths: 12"),
    full("months: 48", "months: 48, cliffMonths: 6"),
    "a.g",
    /Nothing is yours before month 12/,
  ],
  [
    "preferences-unsaid",
    full(", preferences: [{ class: A, invested: 1 }]", ""),
    grant(FULL),
    "a.g",
    /paid before you/,
  ],
];

test.each(CASES)(
  "%s is said where it is so, and not where it is not",
  (check, where, whereNot, subject, says) => {
    const said = found(where).filter((finding) => finding.check === check);
    expect(said).toMatchObject([{ subject }]);
    expect(said[0]?.message).toMatch(says);
    expect(found(whereNot).map((finding) => finding.check)).not.toContain(check);
  },
);

/** A place of senior pay whose lowest quarter ends at this many dollars. */
function placedAt(quartile: number | null): PlacedBases {
  const found25 =
    quartile === null
      ? ({ p: 0.25, withheld: withheld("too-few", 3, 8) } as const)
      : ({ p: 0.25, value: quartile * 100, low: 0, high: 0 } as const);
  const percentile = withheld("too-few", 3, 8);
  const placed = { level: "senior", asked: true, percentile, ranges: null, quantiles: [found25] };
  return new Map([["a", placed as unknown as LevelPlacement]]);
}

test("a base in the lowest quarter of its own market is weak, and one on its edge is not", () => {
  const weak = found(offer("", 139_999), placedAt(140_000)).filter(({ check }) => check === "weak-base");
  expect(weak).toMatchObject([{ subject: "a", severity: "caution" }]);
  expect(weak[0]?.message).toMatch(
    /\$139,999 is a weak base: three quarters of senior postings .* above \$140,000\. What could be cannot pay rent/,
  );
  for (const placed of [placedAt(139_999), placedAt(null), new Map()])
    expect(found(offer("", 139_999), placed).map(({ check }) => check)).not.toContain("weak-base");
});

test("an offer that says everything, in money, is beyond doubt", () => {
  expect(found(offer("bonus: { target: 0.1, paidOfTarget: [1, 1] }"))).toEqual([]);
});

test("every check stands once, and is tried where it holds and where it does not", () => {
  const checks = [...OFFER_CHECKS, ...GRANT_CHECKS].map(({ check }) => check);
  expect(new Set(checks).size).toBe(checks.length);
  const tried = new Set(["weak-base", ...CASES.map(([check]) => check)]);
  expect(checks.filter((check) => !tried.has(check))).toEqual([]);
});
