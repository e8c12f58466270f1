import { expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import { compareOffers } from "./compare-offers.ts";
import { leadsInWords } from "./leads-in-words.ts";
import { offersVerdict } from "./verdict.ts";

function comparing(equity: string): ReturnType<typeof compareOffers> {
  const text = `paycurve: 1
offers:
  - { id: sure, company: Sure, market: US, base: { amount: 205000 } }
  - { id: other, company: Other, market: US, base: { amount: 190000 }, equity: [${equity}] }
`;
  return compareOffers(readOffers(text, "career.yaml").offers);
}

test("a headline that wins by equity nobody can sell is said to win only where it cannot be spent", () => {
  const compared = comparing(
    "{ id: g, kind: options, quantity: 40000, strike: 2, fairValue: 2, preferredPrice: 11, vesting: { months: 48 } }",
  );
  expect(leadsInWords(compared)).toMatch(
    /^Other leads by \$75,000 a year only in the column you cannot spend\./,
  );
});

test("a headline that wins by shares that trade can be spent, and is no trap", () => {
  const compared = comparing("{ id: g, kind: rsu, quantity: 1000, fairValue: 300, vesting: { months: 48 } }");
  expect(leadsInWords(compared)).not.toContain("cannot spend");
  expect(leadsInWords(compared)).toContain("By what they say, Other leads by $60,000.");
  expect(compared.findings.map(({ check }) => check)).not.toContain("illiquidity-trap");
});

test.each([
  [
    "205000",
    "",
    "Sure and Other pay the same cash.",
    /Sure and Other are level; with all that bears counting, Sure and Other are level\./,
  ],
  [
    "205000",
    ", signOn: { amount: 4000 }",
    "Sure and Other pay the same; signing money puts Other ahead in cash.",
    /Other leads by \$1,000 a year, and by \$1,000 with/,
  ],
  [
    "204000",
    ", signOn: { amount: 4000 }",
    "Sure is the safer offer by its pay each year; signing money brings Other level in cash.",
    /Sure and Other are level/,
  ],
  [
    "204000",
    "",
    "Sure is the safer offer. $1,000 more base would bring Other level in cash.",
    /Sure leads by \$1,000 a year, and by \$1,000 with/,
  ],
])("a base of %s%s beside 205000 is put in true words", (base, more, verdict, leads) => {
  const text = `paycurve: 1
offers:
  - { id: sure, company: Sure, market: US, base: { amount: 205000 } }
  - { id: other, company: Other, market: US, base: { amount: ${base} }${more} }
`;
  const compared = compareOffers(readOffers(text, "career.yaml").offers);
  expect(offersVerdict(compared)).toBe(verdict);
  expect(leadsInWords(compared)).toMatch(leads);
});
