import { expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import type { LevelPlacement } from "../curve/index.ts";
import { withheld } from "../stats/index.ts";
import { compareOffers } from "./compare-offers.ts";
import type { PlacedBases } from "./compared-offers.ts";
import type { Finding } from "./finding.ts";
import { GRANT_CHECKS } from "./grant-checks.ts";
import { OFFER_CHECKS } from "./offer-checks.ts";

const found = (
  offers: string,
  placed: PlacedBases = new Map(),
  asOf: string | null = "2026-11-24",
): readonly Finding[] =>
  compareOffers(readOffers(`paycurve: 1\noffers: [${offers}]`, "c.yaml").offers, placed, { asOf }).findings;
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

const OCF = JSON.stringify([
  {
    id: "start",
    trigger: { type: "VESTING_START_DATE" },
    portion: { numerator: "2", denominator: "5" },
    next_condition_ids: ["sale"],
  },
  {
    id: "sale",
    trigger: { type: "VESTING_EVENT" },
    portion: { numerator: "3", denominator: "5" },
    next_condition_ids: [],
  },
]);

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
    /A bonus target of 15 % with no history: .* Ask Acme how much/,
  ],
  [
    "target-without-history",
    offer(`${BONUS.replace("15", "125")} }`),
    offer("bonus: { target: 0 }"),
    "a",
    /target of 12\.5 %/,
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
  [
    "start-past",
    offer("start: 2026-11-23"),
    offer("start: 2026-11-24"),
    "a",
    /2026-11-23, has passed.* ask for a new day/,
  ],
  [
    "unlikely-amount",
    offer("bonus: { target: 1.5, paidOfTarget: [1] }"),
    offer("bonus: { target: 1, paidOfTarget: [1] }"),
    "a",
    /a bonus target of 150 % of base.*0\.15 is 15 %/,
  ],
  [
    "unlikely-amount",
    offer("").replace("200000", "200000, raisePerYear: 0.3"),
    offer("").replace("200000", "200000, raisePerYear: 0.25"),
    "a",
    /Few letters offer a raise of 30 % every year\. Look for/,
  ],
  [
    "unlikely-amount",
    offer("").replace("200000", "200000, raisePerYear: -0.01"),
    offer("").replace("200000", "200000, raisePerYear: 0"),
    "a",
    /a base that falls every year/,
  ],
  [
    "unlikely-amount",
    offer("signOn: { amount: 200001 }"),
    offer("signOn: { amount: 200000 }"),
    "a",
    /\$200,001 for signing, more than a year’s base/,
  ],
  [
    "unlikely-amount",
    offer(SHARES.replace("quantity: 100", "quantity: 1000000")),
    offer(SHARES.replace("quantity: 100", "quantity: 800000")),
    "a",
    /equity of \$2,250,000 a year, over ten times the base\. Look for a zero too many/,
  ],
  [
    "bonus-paid-nothing",
    offer(`${BONUS}, paidOfTarget: [0] }`),
    offer("bonus: { target: 0, paidOfTarget: [0] }"),
    "a",
    /In the one year you note, no bonus was paid\. Some is still expected, because other firms pay/,
  ],
  [
    "bonus-paid-nothing",
    offer(`${BONUS}, paidOfTarget: [0, 0, 0] }`).replace("US", "GB"),
    offer(`${BONUS}, paidOfTarget: [0.01] }`),
    "a",
    /In all 3 years you note, no bonus was paid\. Compare the base alone/,
  ],
  [
    "bonus-paid-nothing",
    offer(`${BONUS}, paidOfTarget: [1, 0] }`),
    offer("bonus: { target: 0.1 }"),
    "a",
    /In 1 of the 2 years you note, no bonus was paid\. Ask why/,
  ],
  [
    "bonus-paid-far-above",
    offer(`${BONUS}, paidOfTarget: [1, 3] }`),
    offer(`${BONUS}, paidOfTarget: [1, 2] }`),
    "a",
    /A year you note paid 300 % of target; the best rated are usually paid about 119 %/,
  ],
  [
    "refreshers-uncounted",
    offer("refreshers: { amountPerYear: 5, inWriting: true }"),
    offer("refreshers: { amountPerYear: 5 }"),
    "a",
    /promised in writing, but how many shares.* they count nothing/,
  ],
  [
    "claw-back",
    offer(
      "benefits: [{ kind: relocation, once: 5000, clawBackMonths: 24 }, { kind: visa, once: 1, clawBackMonths: 1 }]",
    ),
    offer("benefits: [{ kind: relocation, once: 5000 }, { kind: visa, once: 0, clawBackMonths: 24 }]"),
    "a",
    /\$5,000 for moving is owed back if you leave within 24 months\. \$1 for your visa .* within a month\./,
  ],
  [
    "share-count-contradicts",
    full("quantity: 1000", "quantity: 1000, ofCompany: 0.002"),
    full("quantity: 1000", "quantity: 1450, ofCompany: 0.001"),
    "a.g",
    /1,000 of 1,000,000 shares are 0\.1 % of the company, but the letter says 0\.2 %.* The 1,000 are counted/,
  ],
  [
    "share-count-contradicts",
    full("quantity: 1000", "quantity: 1000, ofCompany: 0.0011"),
    full("quantity: 1000", "quantity: 1000, ofCompany: 0.00101"),
    "a.g",
    /One of the three numbers is wrong/,
  ],
  [
    "share-count-contradicts",
    full("quantity: 1000", "quantity: 1000001"),
    full("quantity: 1000", "quantity: 1000000"),
    "a.g",
    /grants 1,000,001 shares of a company that has 1,000,000 in all/,
  ],
  [
    "no-shares",
    full("quantity: 1000", "ofCompany: 0.0000001"),
    full("quantity: 1000", "ofCompany: 0.000001"),
    "a.g",
    /No number of shares above zero/,
  ],
  [
    "percent-without-share-count",
    full(
      "quantity: 1000, strike: 4, fairValue: 4, fullyDiluted: 1000000",
      "quantity: 1000, ofCompany: 0.001, strike: 4, fairValue: 4",
    ),
    grant("kind: rsu, quantity: 5, ofCompany: 0.01"),
    "a.g",
    /nobody can say what part of it this is/,
  ],
  [
    "fair-value-above-preferred",
    full("fairValue: 4", "fairValue: 4, preferredPrice: 3.5"),
    full("fairValue: 4", "fairValue: 4, preferredPrice: 4"),
    "a.g",
    /said to be worth \$4: more than the \$3\.50 that investors last paid/,
  ],
  [
    "no-fair-value",
    grant("kind: rsu, quantity: 5"),
    grant("kind: rsu, quantity: 5, fairValue: 9"),
    "a.g",
    /trades at is not stated, so the grant counts nothing/,
  ],
  [
    "exercise-cost",
    full("exerciseWindowDays: 90", "exerciseWindowDays: 0"),
    full("strike: 4, ", ""),
    "a.g",
    /The day you leave it is too late/,
  ],
  [
    "exercise-window-expired",
    full("exerciseWindowDays: 90", "expires: 2026-11-23"),
    full("exerciseWindowDays: 90", "expires: 2031-01-04"),
    "a.g",
    /ran out on 2026-11-23, which has passed/,
  ],
  [
    "exercise-window-expired",
    full("exerciseWindowDays: 90", "expires: 2027-01-04"),
    full("kind: options", "kind: private-rsu, expires: 2027-01-04"),
    "a.g",
    /Too late: all 1,000 options become yours only after 2027-01-04/,
  ],
  [
    "exercise-window-expired",
    full("exerciseWindowDays: 90", "expires: 2029-11-23").replace("start: 2027-01-04, ", ""),
    full("exerciseWindowDays: 90", "expires: 2036-11-23").replace("start: 2027-01-04, ", ""),
    "a.g",
    /^Even if you began today, 271 of 1,000 options would become yours only after 2029-11-23/,
  ],
  [
    "never-vests",
    full("vesting: { months: 48 }", `vesting: { ocf: ${OCF} }`),
    grant(FULL),
    "a.g",
    /By these terms 600 of 1,000 have no day on which they become yours, and count nothing\. They wait for: sale\./,
  ],
  [
    "one-year-cliff",
    full("months: 48", "months: 48, everyMonths: 12"),
    full("months: 48", "months: 48, everyMonths: 6"),
    "a.g",
    /before month 12 is over/,
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
    /nobody can say what part of it this is\. Ask for the fully diluted count/,
  ],
  [
    "percent-without-share-count",
    full(
      "quantity: 1000, strike: 4, fairValue: 4, fullyDiluted: 1000000",
      "ofCompany: 0.001, strike: 4, fairValue: 4",
    ),
    full("quantity: 1000", "ofCompany: 0.001"),
    "a.g",
    /0\.1 % of the company is no number of shares .* counts nothing\. Ask for the fully diluted count/,
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
    /You pay \$4\.50 a share \(the strike\) for what is held to be worth \$4: worth nothing today/,
  ],
  [
    "at-the-money",
    grant(FULL),
    full("strike: 4", "strike: 3"),
    "a.g",
    /gain you nothing yet, and count zero until that worth rises/,
  ],
  [
    "strike-under-fair-value",
    full("strike: 4", "strike: 2.1"),
    grant(FULL),
    "a.g",
    /You pay \$2\.10 a share \(the strike\) for what is held to be worth \$4/,
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
    /Turning all 1,000 options into shares \(exercising\) costs you \$4,000\. Once you leave you have 90 days/,
  ],
  [
    "exercise-cost",
    full("exerciseWindowDays: 90, ", ""),
    grant("kind: rsu, quantity: 5"),
    "a.g",
    /after leaving is not stated\. Ask: how many days/,
  ],
  [
    "exercise-window-expired",
    full("exerciseWindowDays: 90", "expires: 2029-01-03"),
    full("exerciseWindowDays: 90", "expires: 2037-01-04"),
    "a.g",
    /Too late: 521 of 1,000 options become yours only after 2029-01-03/,
  ],
  [
    "vesting-unsaid",
    full("vesting: { months: 48 }, ", ""),
    grant(FULL),
    "a.g",
    /Four years with nothing in the first are assumed/,
  ],
  [
    "one-year-cliff",
    full("months: 48", "months: 48, cliffMonths: 12"),
    full("months: 48", "months: 48, cliffMonths: 6"),
    "a.g",
    /Nothing of this is yours before month 12 is over/,
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
    /\$139,999 is a weak base: three in four senior postings advertise more than \$140,000.*\. What could be cannot pay rent/,
  );
  for (const placed of [placedAt(139_999), placedAt(null), new Map()])
    expect(found(offer("", 139_999), placed).map(({ check }) => check)).not.toContain("weak-base");
});

test("without a day of asking nothing is said of days gone by, and of options without a first day that it is needed", () => {
  const checks = (offers: string): string[] => found(offers, new Map(), null).map(({ check }) => check);
  expect(checks(offer("start: 1999-01-01"))).toEqual([]);
  expect(checks(full("exerciseWindowDays: 90", "expires: 2037-01-04"))).not.toContain(
    "exercise-window-expired",
  );
  const undated = full("exerciseWindowDays: 90", "expires: 2037-01-04").replace("start: 2027-01-04, ", "");
  const said = found(undated, new Map(), null).filter(({ check }) => check === "exercise-window-expired");
  expect(said[0]?.message).toMatch(/your first day is not stated.* Ask for the first day/);
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
