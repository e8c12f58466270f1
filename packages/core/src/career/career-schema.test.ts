import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { GRANT_KINDS, STAGES } from "../equity/index.ts";
import { MARKET_CODES } from "../money/index.ts";
import { BENEFIT_KINDS } from "../offer/index.ts";
import { SCOPE_ANSWERS, SECTORS } from "../scope/index.ts";
import { KNOWN_FIELDS } from "./known-fields.ts";
import { readMe } from "./read-me.ts";
import { readOffers } from "./read-offers.ts";
import { writeMe } from "./write-me.ts";

const CORE = join(import.meta.dirname, "../..");
const json = readFileSync(join(CORE, "career.schema.json"), "utf8");
const schema = z.fromJSONSchema(JSON.parse(json));
const example = readFileSync(join(CORE, "golden/career.yaml"), "utf8");

/** One schema within the whole, as far as these tests look at it. */
interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
}

const whole = JSON.parse(json) as Part;

function partAt(path: readonly string[]): Part {
  return path.reduce<Part>(
    (part, name) => (name === "*" ? part.items : part.properties?.[name]) ?? {},
    whole,
  );
}

test("the example of the contract is a career file, and every field of its person is read", () => {
  expect(schema.safeParse(parse(example)).error).toBeUndefined();
  expect(readMe(example, "career.yaml")).toMatchObject({
    market: "GB",
    sector: "large-product-company",
    yearsOfExperience: 5,
    pay: { money: { minorUnits: 8_200_000, currency: "GBP" } },
    strays: [],
  });
});

test("saving another pay into the example changes one line of it", () => {
  const pay = { money: { minorUnits: 9_000_000, currency: "GBP" } } as const;
  const saved = writeMe(example, { pay, shippedLately: true }, { schema: "" });
  expect(saved).toBe(
    example.replace("  pay: { base: 82000 }\n", "  shippedLately: true\n  pay: { base: 90000 }\n"),
  );
  expect(schema.safeParse(parse(saved)).success).toBe(true);
});

test("a new file is a career file, empty or filled in", () => {
  const { strays: _strays, ...me } = readMe(example, "career.yaml");
  for (const text of [writeMe(null, {}, { schema: "" }), writeMe(null, me, { schema: "" })])
    expect(schema.safeParse(parse(text)).error).toBeUndefined();
});

test.each([
  ["a part that is misspelt", "offers:", "ofers:"],
  ["a field that is misspelt", "market: GB  ", "mraket: GB  "],
  ["another version", "paycurve: 1", "paycurve: 2"],
  ["a country for a market", "market: GB  ", "market: England  "],
  ["an answer nobody gives", "choosesModel: helped", "choosesModel: partly"],
  ["a sector of one's own", "sector: large-product-company", "sector: big"],
  ["years in words", "yearsOfExperience: 5", "yearsOfExperience: five"],
  ["pay without its base", "pay: { base: 82000 }", "pay: 82000"],
  ["a date in words", "date: 2026-09-01", "date: last September"],
  ["a level nobody has", "level: senior, base: 105000", "level: ninja, base: 105000"],
  ["one end of a range", "{ low: 95000, high: 115000 }", "{ low: 95000 }"],
  ["per cent for a fraction", "raisePerYear: 0.03", "raisePerYear: 3"],
  ["a kind of equity nobody grants", "kind: options", "kind: stock"],
  ["two ways of vesting at once", "months: 48, ", "months: 48, tranches: [1], "],
  ["a grant without its quantity", "        quantity: 40000\n", ""],
  ["a round nobody raises", "stage: series-b", "stage: series-z"],
  ["a window without end", "stage: series-b", "exerciseWindowDays: -1"],
  [
    "a benefit of no kind",
    "    happyWithoutEquity",
    "    benefits: [{ perYear: 5 }]\n    happyWithoutEquity",
  ],
  ["a promise in one word", "    happyWithoutEquity", "    refreshers: yearly\n    happyWithoutEquity"],
  ["yes for true", "happyWithoutEquity: false", "happyWithoutEquity: perhaps"],
])("an editor points out %s", (_, right, wrong) => {
  expect(example).toContain(right);
  expect(schema.safeParse(parse(example.replace(right, wrong))).success).toBe(false);
});

test.each([
  ["a part of the company instead of a quantity", "quantity: 40000", "ofCompany: 0.0005"],
  ["an offer in one's own market", "    market: US\n    level", "    level"],
  ["base pay as it is said", "amount: 205000", "amount: 205k"],
  ["what becomes of options", "stage: series-b", "exerciseWindowDays: 90\n        expires: 2037-01-04"],
  [
    "benefits and promises",
    "    happyWithoutEquity",
    "    benefits: [{ kind: pension, ofBase: 0.05 }, { kind: visa, once: 4000, clawBackMonths: 24 }]\n    refreshers: { amountPerYear: 20000, inWriting: false }\n    happyWithoutEquity",
  ],
])("an editor finds nothing wrong with %s, and it is read", (_, before, after) => {
  expect(example).toContain(before);
  const text = example.replace(before, after);
  expect(schema.safeParse(parse(text)).error).toBeUndefined();
  expect(readOffers(text, "career.yaml").strays).toEqual([]);
});

function fieldsAt(path: readonly string[]): string[] {
  const part = partAt(path);
  return [part.properties ? [part] : (part.anyOf ?? [])]
    .flat()
    .flatMap(({ properties }) => Object.keys(properties ?? {}));
}

test.each(KNOWN_FIELDS)("its fields of $path are those that Paycurve reads, in the same order", (known) => {
  expect(fieldsAt(known.path)).toEqual(known.fields);
});

test("its words are those that Paycurve understands", () => {
  expect(partAt(["me", "sector"]).enum).toEqual([...Object.keys(SECTORS), null]);
  expect(partAt(["me", "scope", "choosesModel"]).enum).toEqual([...SCOPE_ANSWERS, null]);
  expect(partAt(["me", "market"]).enum).toEqual([...MARKET_CODES, "UK", null]);
  expect(partAt(["offers", "*", "market"]).enum).toEqual([...MARKET_CODES, "UK"]);
  expect(partAt(["offers", "*", "equity", "*", "kind"]).enum).toEqual(GRANT_KINDS);
  expect(partAt(["offers", "*", "equity", "*", "stage"]).enum).toEqual(STAGES);
  expect(partAt(["offers", "*", "benefits", "*", "kind"]).enum).toEqual(BENEFIT_KINDS);
});

test("every field says what it is, for an editor to show", () => {
  const unsaid: string[] = [];
  JSON.stringify(JSON.parse(json), (_, part: Part) => {
    for (const [name, { description, $ref }] of Object.entries(part?.properties ?? {}))
      if (description === undefined && $ref === undefined) unsaid.push(name);
    return part;
  });
  expect(unsaid).toEqual([]);
});
