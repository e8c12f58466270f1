import { InputError } from "@paycurve/core";
import { describe, expect, test } from "vitest";
import { readOffers } from "./read-offers.ts";

/** What is wrong | how it is written | the field that is named | how the refusal says what is accepted. */
const OFFERS = `
an offer in one word | [acme] | 0 | is no offer: its fields belong beneath the dash
a list in the place of an offer | [[]] | 0 | is no offer
an offer of nothing | [null] | 0 | is no offer
offers that are no list | { id: a } |  | is no list: write it within brackets
offers in one word | acme |  | is no list: begin each of its items with a dash
an offer without an id | [{ market: US }] | 0.id | is missing
an id of two words | [{ id: Big Co, market: US, base: { amount: 205k } }] | 0.id | letters, digits, dots and dashes; got “Big Co”
an empty id | [{ id: "", market: US, base: { amount: 205k } }] | 0.id | such as acme
an id that only JavaScript knows | [{ id: __proto__, market: US, base: { amount: 205k } }] | 0.id | such as acme
no market anywhere | [{ id: a, base: { amount: 205k } }] | 0.market | is missing; .*US, GB or IN
a market nobody knows | [{ id: a, market: Narnia }] | 0.market | Narnia
no base | [{ id: a, market: US }] | 0.base | is missing; write base: \\{ amount: 205000 \\}
two offers of one id | [{ id: a, market: US, base: { amount: 205k } }, { id: a, market: US, base: { amount: 190k } }] | 1.id | ^c\\.yaml:2: offer 2: id “a” is the id of number 1 of the list already
`;

const BASE = `
a base in one number | 205000 | base | each as name: value
a base without its amount | { raisePerYear: 0.03 } | base.amount | is missing
a yes for a base | { amount: yes } | base.amount | not an amount.*185000
true for a base | { amount: true } | base.amount | neither text nor a number
a base below zero | { amount: -205000 } | base.amount | below zero. Write
a base of nothing | { amount: 0 } | base.amount | is nothing. Write
an absurd base | { amount: 205000000000 } | base.amount | a zero too many
a base cut at its commas | { amount: 1,200,000 } | base.amount | “1,200,000” was read as “1”; write 1200000$
a base in clothes cut at its comma | { amount: £110,000 } | base.amount | “£110,000” was read as “£110”; write 110000, or "£110,000" in quotes$
no amount before a comma | { amount: about 200,000 } | base.amount | put it in quotes: "about 200,000"$
a base in foreign money | { amount: £82k } | base.amount | not in USD
pay cut off after a year | { amount: 205k, raisePerYear: -1 } | base.raisePerYear | a number from -0\\.5 to 1 is accepted, .*; got “-1”
per cent for a raise | { amount: 205k, raisePerYear: 3 } | base.raisePerYear | a number from -0\\.5 to 1 is accepted, 0\\.15 being 15 %; got “3”
`;

const OFFER = `
a level nobody has | level: ninja | level | Known are entry, mid
a day that never was | start: 2025-02-29 | start | YYYY-MM-DD such as 2027-01-04, is accepted; got “2025-02-29”
a day in words | start: next May | start | YYYY-MM-DD
a day beyond any life | start: 9999-12-31 | start | a day from 1900 to 2199 is accepted; got “9999-12-31”
a year for a day | start: 2027 | start | YYYY-MM-DD
a bonus in one number | bonus: 0.15 | bonus | each as name: value
a bonus without a target | bonus: { paidOfTarget: [1] } | bonus.target | is missing
per cent for a target | bonus: { target: 15 } | bonus.target | from 0 to 10 is accepted, .*; got “15”
a target below zero | bonus: { target: -0.1 } | bonus.target | from 0 to 10
a target with a sign of per cent | bonus: { target: 15% } | bonus.target | from 0 to 10 is accepted, .*; got “15%”
a history in per cent | bonus: { target: 0.15, paidOfTarget: [0.7, 300] } | bonus.paidOfTarget.1 | from 0 to 10
a history below zero | bonus: { target: 0.15, paidOfTarget: [-1] } | bonus.paidOfTarget.0 | from 0 to 10
a history that is no list | bonus: { target: 0.15, paidOfTarget: 0.7 } | bonus.paidOfTarget | is no list: write \\[0\\.7\\]$
a year of it left out | bonus: { target: 0.15, paidOfTarget: [0.7, null] } | bonus.paidOfTarget.1 | is missing
true for a year of it | bonus: { target: 0.15, paidOfTarget: [true] } | bonus.paidOfTarget.0 | neither text nor a number
a sign-on below zero | signOn: { amount: -1 } | signOn.amount | from 0 to 1,000,000,000,000
a sign-on cut at its comma | signOn: { amount: 30,000, clawBackMonths: 12 } | signOn.amount | between braces a comma ends the value, so “30,000” was read as “30”; write 30000$
a sign-on with its sign cut at its comma | signOn: { amount: £30,000 } | signOn.amount | “£30,000” was read as “£30”; write 30000$
a history in per cent that is no list | bonus: { target: 0.15, paidOfTarget: 90% } | bonus.paidOfTarget | is no list: write its items within brackets
a sign-on without end | signOn: { amount: .inf } | signOn.amount | from 0 to 1,000,000,000,000
a claw-back of half a month | signOn: { amount: 1, clawBackMonths: 0.5 } | signOn.clawBackMonths | a whole number from 0 to 600
a perhaps | happyWithoutEquity: perhaps | happyWithoutEquity | write true or false
a list for a yes | happyWithoutEquity: [true] | happyWithoutEquity | neither text nor a number
refreshers in a list | refreshers: [] | refreshers | each as name: value
a promise that may be written | refreshers: { inWriting: maybe } | refreshers.inWriting | write true or false
benefits in a map | benefits: { kind: visa } | benefits | is no list
a benefit in one word | benefits: [visa] | benefits.0 | is no benefit: its fields belong beneath
a benefit nobody pays | benefits: [{ kind: lunch, once: 1 }] | benefits.0.kind | pension, stipend, relocation, visa, other
a benefit of nothing | benefits: [{ kind: visa }] | benefits.0 | needs either once: an amount, or perYear
a benefit both once and yearly | benefits: [{ kind: visa, once: 1, perYear: 1 }] | benefits.0 | needs either once
more of base than base | benefits: [{ kind: pension, ofBase: 5 }] | benefits.0.ofBase | from 0 to 1 is accepted, .*; got “5”
a grant in one word | equity: [options] | equity.0 | is no grant: its fields belong beneath
equity in a map | equity: { kind: rsu } | equity | is no list
a grant without an id | equity: [{ kind: rsu }] | equity.0.id | is missing
a kind nobody grants | equity: [{ id: g, kind: stock }] | equity.0.kind | Known are rsu, private-rsu, options, emi, esop
a grant without a kind | equity: [{ id: g }] | equity.0.kind | is missing
two grants of one id | equity: [{ id: g, kind: rsu }, { id: h, kind: rsu }, { id: g, kind: emi }] | equity.2.id | offer a, grant 3: id “g” is the id of number 1 of the list already
`;

const GRANT = `
shares below zero | quantity: -1 | quantity | a whole number from 0 to 1,000,000,000,000
half a share | quantity: 0.5 | quantity | a whole number from 0
shares with a comma | quantity: "40,000" | quantity | a whole number from 0 .*got “40,000”: write 40000$
shares cut at their comma | quantity: 1,200 | quantity | is cut short: .* “1,200” was read as “1”; write 1200$
a price with a comma for its point | strike: 2,10 | strike | “2,10” was read as “2”; write 2\\.10$
no number of shares | quantity: .nan | quantity | a whole number from 0
true for shares | quantity: true | quantity | neither text nor a number
a strike in a map | strike: { usd: 2 } | strike | neither text nor a number
a strike below zero | strike: -2 | strike | from 0 to 1,000,000,000 is accepted
per cent of the company | ofCompany: 5 | ofCompany | from 0 to 1 is accepted
a company without shares | fullyDiluted: 0 | fullyDiluted | from 1 to
a round nobody raises | stage: serious-b | stage | mean “series-b”
a round after all that are known | stage: series-e | stage | series-d stands for it and for all later rounds\\. Known are pre-seed, .*, series-d\\.$
a sign for a currency | currency: $ | currency | three letters, such as EUR
a vesting day that never was | vestingStart: 2027-02-30 | vestingStart | YYYY-MM-DD
a vesting day beyond any life | vestingStart: 2200-01-01 | vestingStart | from 1900 to 2199
an end that never was | expires: 2100-02-29 | expires | YYYY-MM-DD
a window below zero | exerciseWindowDays: -90 | exerciseWindowDays | from 0 to 40,000
yearly parts that are not the whole | vesting: { tranches: [0.25, 0.25, 0.25] } | vesting.tranches | sum to 1.*0\\.75$
thirds cut off early | vesting: { tranches: [.333, .333, .333] } | vesting.tranches | got 0\\.999; the last may be 0\\.334$
yearly parts in per cent | vesting: { tranches: [25, 25, 25, 25] } | vesting.tranches | got 100; write fractions: 25 % is 0\\.25$
a cliff beyond the schedule | vesting: { months: 12, cliffMonths: 24 } | vesting.cliffMonths | no more than the 12 months
two ways of vesting | vesting: { months: 12, tranches: [1] } | vesting | one of months, tranches or ocf; two were given: months, tranches$
no way of vesting | vesting: {} | vesting | one of months, tranches or ocf; none was given$
a cliff and no more | vesting: { cliffMonths: 12 } | vesting | one of months, tranches or ocf; none was given$
a rhythm beyond the schedule | vesting: { months: 48, everyMonths: 60 } | vesting.everyMonths | no more than the 48 months of the schedule, got 60$
vesting in one word | vesting: monthly | vesting | a map of names to values
vesting of JavaScript's own | vesting: { __proto__: { months: 48 } } | vesting | one of months, tranches or ocf
vesting in no time | vesting: { months: 0 } | vesting.months | a whole number of months
vesting without end | vesting: { months: 1.0e+9 } | vesting.months | a whole number of months of 1 to 12000
a class in one word | preferences: [A] | preferences.0 | is no class of shares
a class that paid nothing in | preferences: [{ class: A }] | preferences.0.invested | is missing
a class below zero | preferences: [{ class: A, invested: -1 }] | preferences.0.invested | from 0 to
a class that ranks below all | preferences: [{ class: A, invested: 1, seniority: -5 }] | preferences.0.seniority | a whole number from 0 to 1,000
a cap below what is paid first | preferences: [{ class: A, invested: 1, multiple: 2, cap: 1.5 }] | preferences.0.cap | no less than the multiple of 2 .*; got “1.5”
a cap below the usual multiple | preferences: [{ class: A, invested: 1, cap: 0 }] | preferences.0.cap | no less than the multiple of 1
perhaps participating | preferences: [{ class: A, invested: 1, participating: partly }] | preferences.0.participating | write true or false
`;

const BEFORE_GRANT = "paycurve: 1\noffers:\n  - id: a\n    market: US\n    base: { amount: 205000 }\n";

describe.each([
  { table: OFFERS, before: "paycurve: 1\noffers: ", after: "", line: 2, part: "offers", called: "offer" },
  {
    table: BASE,
    before: "paycurve: 1\noffers:\n  - id: a\n    market: US\n    base: ",
    after: "",
    line: 5,
    part: "offers.0",
    called: "offer a: base",
  },
  { table: OFFER, before: `${BEFORE_GRANT}    `, after: "", line: 6, part: "offers.0", called: "offer a" },
  {
    table: GRANT,
    before: `${BEFORE_GRANT}    equity:\n      - { id: g, kind: options, `,
    after: " }",
    line: 7,
    part: "offers.0.equity.0",
    called: "offer a, grant g",
  },
])("in $part", ({ table, before, after, line, part, called }) => {
  test.each(rowsOf(table))("%s is refused by line and field, saying what is accepted", (...row) => {
    const [, written, field, says] = row;
    const refusal = refusalOf(`${before}${written}${after}\n`);
    const named = [part, field].filter(Boolean).join(".");
    expect(refusal.code).toBe("career.field");
    expect(refusal.details).toMatchObject({ field: named, line });
    expect(refusal.message).toMatch(new RegExp(says));
    expect(refusal.message.startsWith(`c.yaml:${line}: ${called}`)).toBe(true);
    expect(refusal.message).not.toMatch(/[a-z]\.\d/i);
    expect(refusal.message.length).toBeLessThan(400);
  });
});

const TWO = "offers:\n  - { id: acme, market: US, base: { amount: 205k } }\n  - ";
const HELD = "{ id: acme, market: US, base: { amount: 205k }, ";

test.each([
  ["an offer by its id", `offers: [${HELD}start: May }]`, "offer acme: start is not understood"],
  ["one without an id by its number", `${TWO}{ market: US, base: [] }`, "offer 2: id is missing"],
  ["one with an id of a number", "offers: [{ id: 7, market: US }]", "offer 7: base is missing"],
  [
    "one whose id is refused by its number",
    `${TWO}{ id: Big Co!, market: US, base: { amount: 1 } }`,
    "offer 2: id",
  ],
  ["an item that is none by its number", `${TWO}acme`, "offer 2 is no offer"],
  [
    "a grant by its id and its offer's",
    `offers: [${HELD}equity: [{ id: rsu-1, kind: rsu, quantity: -1 }] }]`,
    "offer acme, grant rsu-1: quantity is not understood",
  ],
  [
    "a class of shares by its letter",
    `offers: [${HELD}equity: [{ id: g, kind: rsu, preferences: [{ class: A }] }] }]`,
    "offer acme, grant g, class A: invested is missing",
  ],
  [
    "a benefit by its number",
    `offers: [${HELD}benefits: [{ kind: visa, once: 1 }, { kind: visa }] }]`,
    "offer acme, benefit 2 needs",
  ],
  [
    "a year of a history by its number",
    `offers: [${HELD}bonus: { target: 0.1, paidOfTarget: [1, x] } }]`,
    "offer acme, item 2 of bonus.paidOfTarget is not understood",
  ],
  [
    "a condition of vesting by its number",
    `offers: [${HELD}equity: [{ id: g, kind: rsu, vesting: { ocf: [{ id: x }] } }] }]`,
    "offer acme, grant g, item 1 of vesting.ocf: ",
  ],
  [
    "vesting by the field that is wrong",
    `offers: [${HELD}equity: [{ id: g, kind: rsu, vesting: { months: 12, cliffMonths: 24 } }] }]`,
    "offer acme, grant g: vesting.cliffMonths requires no more than the 12 months of the schedule, got 24",
  ],
])("a refusal names %s", (_, text, says) => {
  expect(refusalOf(`paycurve: 1\n${text}`).message.replace(/^c\.yaml:\d+: /, "")).toMatch(
    new RegExp(`^${says}`),
  );
});

test.each([
  [
    `start: soon`,
    "start is not understood: a day that exists, written YYYY-MM-DD such as 2027-01-04, is accepted",
  ],
  ["level: ninja", "level is not understood: “ninja” is not known here."],
  ["equity: [{ id: g, kind: stock }]", "kind is not understood: “stock” is not known here."],
  ["market: Narnia", "market is not understood: “Narnia” is not known here."],
])("a refusal of %s says once what it is about", (field, says) => {
  const text = `offers: [{ id: a, base: { amount: 205k }, ${field.startsWith("market") ? "" : "market: US, "}${field} }]`;
  expect(refusalOf(`paycurve: 1\n${text}`).message).toContain(`: ${says}`);
});

test.each([
  ["51 offers", `offers: [${"a,".repeat(51)}]`, /^c\.yaml:2: offers has 51 items; at most 50 are read/],
  [
    "a longer history",
    ofOne(`bonus: { target: 0.1, paidOfTarget: [${"1,".repeat(41)}] }`),
    /at most 40 are read/,
  ],
  [
    "31 grants",
    ofOne(`equity: [${"{ id: g, kind: rsu },".repeat(31)}]`),
    /offer a: equity has 31 items; at most 30 are read/,
  ],
  [
    "40 classes of shares",
    ofOne(`equity: [{ id: g, kind: emi, preferences: [${"a,".repeat(40)}] }]`),
    /at most 39 are read/,
  ],
  ["a person in one word", "me: senior\noffers: []", /^c\.yaml:2: me is not understood/],
])("%s are refused", (_, text, says) => {
  expect(refusalOf(`paycurve: 1\n${text}`).message).toMatch(says);
});

test.each([
  [
    "another version",
    "paycurve: 2\noffers: []",
    "career.field",
    /: paycurve is “2”, and this version of Paycurve reads 1; a newer one/,
  ],
  ["nothing in it", "", "career.field", /write paycurve: 1/],
  ["two megabytes", `paycurve: 1\n#${"x".repeat(2_000_000)}`, "career.too-large", /at most 1 MB/],
  ["a bomb of aliases", aliasBomb(), "career.alias", /^c\.yaml:\d+: YAML aliases/],
  [
    "a field twice",
    "paycurve: 1\noffers: [{ id: a, id: b }]",
    "career.broken",
    /^c\.yaml:2: “id” stands twice/,
  ],
  ["brackets that never close", "paycurve: 1\noffers: [[[", "career.broken", /^c\.yaml:\d+: /],
  [
    "brackets within brackets without end",
    `paycurve: 1\noffers: ${"[".repeat(5000)}`,
    "career.broken",
    /^c\.yaml:2: is nested too deep/,
  ],
  [
    "lists within lists without end",
    `paycurve: 1\noffers:\n  ${"- ".repeat(5000)}x`,
    "career.broken",
    /^c\.yaml:3: is nested too deep/,
  ],
  [
    "a second document",
    "paycurve: 1\noffers: []\n---\npaycurve: 1\n",
    "career.broken",
    /^c\.yaml:3: a second YAML document begins here, and a career file is one/,
  ],
  [
    "two versions that no merge settled",
    "paycurve: 1\n<<<<<<< HEAD\noffers: []\n=======\nme: {}\n>>>>>>> other\n",
    "career.broken",
    /^c\.yaml:2: a merge left both versions here/,
  ],
  [
    "one mark of a merge that was left",
    "paycurve: 1\noffers: []\n>>>>>>> theirs\n",
    "career.broken",
    /^c\.yaml:3: a merge left both versions here \(>>>>>>>\)/,
  ],
])("a file with %s is refused", (_, text, code, says) => {
  expect(refusalOf(text).code).toBe(code);
  expect(refusalOf(text).message).toMatch(says);
});

/** A table's rows; each has its four cells. */
function rowsOf(table: string): [string, string, string, string][] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [what, written, field, says] = row.split(" | ");
      if (!what || !written || field === undefined || !says) throw new Error(`no row of a table: ${row}`);
      return [what, written, field, says];
    });
}

function refusalOf(text: string): InputError {
  try {
    readOffers(text, "c.yaml");
  } catch (refusal) {
    if (refusal instanceof InputError) return refusal;
    throw refusal;
  }
  throw new Error("nothing was refused");
}

function ofOne(field: string): string {
  return `offers:\n  - id: a\n    market: US\n    base: { amount: 205000 }\n    ${field}`;
}

function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
  return ["paycurve: 1", "a0: &a0 [x]", ...levels, "offers: *a9"].join("\n");
}
