import { InputError } from "@paycurve/core";
import { describe, expect, test } from "vitest";
import { moneyOfMajor } from "../money/index.ts";
import { type MeToWrite, NOBODY } from "./me.ts";
import { readCareer } from "./read-career.ts";
import { readMe } from "./read-me.ts";
import { writeMe } from "./write-me.ts";

const schema = "https://example.org/career.schema.json";

const someone: MeToWrite = {
  market: "GB",
  role: "ai-engineer",
  yearsOfExperience: 5,
  scope: { choosesModel: "helped", shipsToProduction: "alone" },
  sector: "start-up",
  shippedLately: true,
  pay: { money: moneyOfMajor(82_000, "GBP") },
};

const written = (text: string | null, me: MeToWrite): string => writeMe(text, me, { schema });

describe("a new file", () => {
  test("names its schema in the first line, and says what is known", () => {
    const text = written(null, someone);
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${schema}`);
    expect(text).toMatch(/^paycurve: 1$/m);
    expect(readMe(text, "c.yaml")).toMatchObject({ ...someone, strays: [] });
  });

  test("of nobody has every field empty, ready to be filled in", () => {
    const text = written(null, NOBODY);
    expect(readMe(text, "c.yaml")).toEqual({ ...NOBODY, strays: [] });
    expect(written(null, {})).toBe(text);
    expect(written(text, someone)).toBe(written(null, someone));
  });

  test("is what the command reads, once scope is answered in full", () => {
    const scope = {
      choosesModel: "alone",
      designsEvaluation: "alone",
      shipsToProduction: "alone",
      ownsFailures: "alone",
      setsDirection: "not-mine",
    } as const;
    const career = readCareer(written(null, { ...someone, role: null, scope }), "c.yaml");
    expect(career).toMatchObject({ market: "GB", role: null, scope, pay: someone.pay });
  });

  test("takes no address that would run into the next line", () => {
    expect(() => writeMe(null, {}, { schema: "x\nme: { market: US }" })).toThrow(/on one line/);
  });
});

describe("a file that is there", () => {
  test.each<[string, MeToWrite, string, string]>([
    [
      "a value",
      { role: "ml-engineer" },
      "me:\n  role: ai-engineer  # mine \n",
      "me:\n  role: ml-engineer  # mine \n",
    ],
    ["a value in quotes", { role: "ml-engineer" }, "me: {role: 'x'}", "me: {role: 'ml-engineer'}"],
    ["a value in double quotes", { market: "US" }, 'me: {"market":"GB"}', 'me: {"market":"US"}'],
    ["an empty value", { market: "US" }, "me:\n  market:   # where\n", "me:\n  market: US   # where\n"],
    [
      "a missing field",
      { role: "x" },
      "me:\n    market: IN # a\n\n# b\nsaid: []",
      "me:\n    market: IN # a\n    role: x\n\n# b\nsaid: []",
    ],
    [
      "a first field",
      { market: "IN" },
      "me:\n  # what I am\n  role: x",
      "me:\n  market: IN\n  # what I am\n  role: x",
    ],
    [
      "a field between braces",
      { sector: "other" },
      "me: { market: US, skills: [a] }",
      "me: { market: US, sector: other, skills: [a] }",
    ],
    [
      "a field after a last comma",
      { shippedLately: false },
      "me: { market: US, }",
      "me: { market: US, shippedLately: false, }",
    ],
    ["a field between empty braces", { market: "US" }, "me: {}", "me: { market: US }"],
    [
      "a part of a part",
      { pay: { money: moneyOfMajor(9e4, "USD") } },
      "me:\n    market: US\noffers: []",
      "me:\n    market: US\n    pay:\n        base: 90000\noffers: []",
    ],
    [
      "an empty part",
      { scope: { setsDirection: "helped" } },
      "me:\n  scope: # mine\nlocal:",
      "me:\n  scope: # mine\n    setsDirection: helped\nlocal:",
    ],
    ["a part that is null", { market: "US" }, "me: ~ # me", "me: { market: US } # me"],
    ["a person", { market: "US" }, "offers: []", "me:\n  market: US\noffers: []"],
    [
      "text in several lines",
      { role: "x" },
      "me:\n  role: >-\n    ai\n    engineer\n\n  market: US",
      "me:\n  role: x\n\n  market: US",
    ],
    [
      "a number that is no plain one",
      { pay: { money: moneyOfMajor(15_000, "GBP") } },
      "me: {market: GB, pay: {base: 82000}}",
      "me: {market: GB, pay: {base: 15000 a year}}",
    ],
    [
      "pence",
      { pay: { money: moneyOfMajor(82_000.5, "GBP") } },
      "me: {market: GB}",
      "me: {market: GB, pay: { base: 82000.5 }}",
    ],
    ["words that look like something else", { role: "yes" }, "me: { role: x }", 'me: { role: "yes" }'],
    ["words with a colon", { role: "lead: AI # 1" }, "me: { role: x }", 'me: { role: "lead: AI # 1" }'],
    [
      "nothing any more",
      { role: null, scope: {} },
      "me:\n  role: x # mine\n  scope: { ownsFailures: alone }",
      "me:\n  role: null # mine\n  scope: { ownsFailures: null }",
    ],
    [
      "another market without its pay",
      { market: "GB", pay: null },
      "me: { market: US, pay: { base: 185000 } }",
      "me: { market: GB, pay: { base: null } }",
    ],
  ])("is changed in one place: %s", (_, me, before, after) => {
    if (before !== "me: {market: GB, pay: {base: 82000}}")
      expect(written(`paycurve: 1\n${before}`, me)).toBe(`paycurve: 1\n${after}`);
    const onWindows = (text: string): string => `\uFEFFpaycurve: 1\n${text}`.replaceAll("\n", "\r\n");
    expect(written(onWindows(before), me)).toBe(onWindows(after));
  });

  test.each([
    ["pay in other clothes", "me: { market: UK, pay: { base: 82k } }"],
    ["pay with a comma", "me:\n  market: gb\n  pay:\n    base: 82,000.00"],
    ["a word in capitals", "me: { scope: { choosesModel: Helped, shipsToProduction: 'ALONE' } }"],
    ["a sector's other name", 'me: { sector: "Startup", shippedLately: YES }'],
    ["years with a nought behind", "me: { yearsOfExperience: 5.0 }"],
  ])("keeps what means the same already: %s", (_, standing) => {
    const text = `paycurve: 1\n${standing} # as I like it\n`;
    const { strays: _strays, ...same } = readMe(text, "c.yaml");
    expect(written(text, same)).toBe(text);
    const { market, pay, scope, sector, shippedLately, yearsOfExperience: years } = same;
    const stated = Object.entries({ market, pay, sector, shippedLately, yearsOfExperience: years });
    const known = Object.fromEntries(stated.filter(([, value]) => value !== null));
    expect(someone).toMatchObject({ ...known, ...(pay && { pay: { money: pay.money } }) });
    expect(someone.scope).toMatchObject(scope);
  });

  test("keeps everything that is not the person's", () => {
    const text = [
      "# yaml-language-server: $schema=./mine.json\t",
      "said: [ ]   ",
      "paycurve: 1",
      "me:",
      "    mood: fine",
      "    pay: {base: £80k, note: '82000'} # before the raise",
      "    market:    GB",
      "",
      "offers:",
      "- id: acme",
      "  equity: [{ strike: 2.10, quantity: 40_000, __proto__: x }]",
      "evidence: ",
      '  - "proof": |+',
      "      # no comment",
      "",
      "# the end",
    ].join("\n");
    expect(written(text, { pay: someone.pay ?? null, sector: "other" })).toBe(
      text.replace("£80k", "82000").replace("market:    GB", "market:    GB\n    sector: other"),
    );
  });

  test.each<[string, string, MeToWrite, RegExp]>([
    ["no career file", "me: {}", { role: "x" }, /paycurve is missing/],
    [
      "a file that is not understood",
      "paycurve: 1\nme: { sector: nowhere }",
      { role: "x" },
      /c.*:2: me\.sector/,
    ],
    ["a part that holds no fields", "paycurve: 1\nme: { scope: [] }", { scope: {} }, /:2: me\.scope/],
    ["a key without its colon", "paycurve: 1\nme: { role }", { role: "x" }, /:\d: me\.role stands in a form/],
    [
      "a key with a question mark",
      "paycurve: 1\nme:\n  ? sector\n",
      { role: "x" },
      /:3: me\.role stands in a form/,
    ],
    ["a comment inside a value", "paycurve: 1\nme:\n  role: | # why\n    a\n", { role: "x" }, /without harm/],
    [
      "dollars for a British market",
      "paycurve: 1\nme: { market: US, pay: { base: 185000 } }",
      { market: "GB" },
      /never converts/,
    ],
    ["pay in a currency without its market", "paycurve: 1", { pay: someone.pay ?? null }, /needs me\.market/],
    [
      "pay that nobody earns",
      "paycurve: 1",
      { market: "GB", pay: { money: moneyOfMajor(3, "GBP") } },
      /no yearly pay/,
    ],
    ["a career without end", "paycurve: 1", { yearsOfExperience: Number.POSITIVE_INFINITY }, /from 0 to 70/],
    ["a role as long as a book", "paycurve: 1", { role: "x".repeat(1_000_000) }, /at most 1 MB/],
    ["aliases", "paycurve: 1\nme: { role: &a x }\nsaid: *a", { role: "y" }, /aliases/],
  ])("is left alone, and the reason given: %s", (_, text, me, message) => {
    expect(() => written(text, me)).toThrow(InputError);
    expect(() => written(text, me)).toThrow(message);
  });
});
