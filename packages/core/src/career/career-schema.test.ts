import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { MARKET_CODES } from "../money/index.ts";
import { SCOPE_ANSWERS, SECTORS } from "../scope/index.ts";
import { KNOWN_FIELDS } from "./known-fields.ts";
import { readMe } from "./read-me.ts";
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
}

const whole = JSON.parse(json) as Part;

function partAt(path: readonly string[]): Part {
  return path.reduce<Part>((part, name) => part.properties?.[name] ?? {}, whole);
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
  ["yes for true", "happyWithoutEquity: false", "happyWithoutEquity: perhaps"],
])("an editor points out %s", (_, right, wrong) => {
  expect(example).toContain(right);
  expect(schema.safeParse(parse(example.replace(right, wrong))).success).toBe(false);
});

test("its fields of a person are those that Paycurve knows, in the same order", () => {
  for (const { path, fields } of KNOWN_FIELDS)
    expect(Object.keys(partAt(path).properties ?? {})).toEqual(fields);
});

test("its words are those that Paycurve understands", () => {
  expect(partAt(["me", "sector"]).enum).toEqual([...Object.keys(SECTORS), null]);
  expect(partAt(["me", "scope", "choosesModel"]).enum).toEqual([...SCOPE_ANSWERS, null]);
  expect(partAt(["me", "market"]).enum).toEqual([...MARKET_CODES, "UK", null]);
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
