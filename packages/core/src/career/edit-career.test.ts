import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type CareerEdit, editCareer } from "./edit-career.ts";
import { freshCareer } from "./fresh-career.ts";
import { openCareer } from "./open-career.ts";
import type { Plain } from "./plain.ts";
import { readOffers } from "./read-offers.ts";

const example = readFileSync(join(import.meta.dirname, "../../golden/career.yaml"), "utf8");

const set = (path: string, value: Plain): CareerEdit => ({ kind: "set", path: path.split("."), value });
const add = (path: string, item: Record<string, Plain>): CareerEdit => ({
  kind: "add",
  path: path.split("."),
  item,
});
const remove = (path: string): CareerEdit => ({ kind: "remove", path: path.split(".") });

test("another answer changes one word of the example", () => {
  expect(editCareer(example, set("offers.0.happyWithoutEquity", true))).toBe(
    example.replace("happyWithoutEquity: false", "happyWithoutEquity: true"),
  );
});

test("the same answer changes nothing", () => {
  expect(editCareer(example, set("offers.0.happyWithoutEquity", false))).toBe(example);
});

test("an answer that was not there is put behind what comes before it, and no comment is lost", () => {
  const without = example.replace("    happyWithoutEquity: false\n", "");
  const saved = editCareer(without, set("offers.0.happyWithoutEquity", true));
  expect(readOffers(saved, "career.yaml").offers[0]?.happyWithoutEquity).toBe(true);
  expect(saved.replace("    happyWithoutEquity: true\n", "")).toBe(without);
});

const TWO = `paycurve: 1
offers:
  - id: a   # first
    market: US
    base: { amount: 185000 }
    bonus: { target: 0.15, paidOfTarget: [ 0.70, 1.0 ] }
    happyWithoutEquity: yes
    # said on the phone
  # what the other wrote
  - { id: b, market: US, base: { amount: 190000 } }   # second
`;

test("the second of two offers is the one that is changed", () => {
  expect(editCareer(TWO, set("offers.1.happyWithoutEquity", false))).toBe(
    TWO.replace("{ amount: 190000 } }", "{ amount: 190000 }, happyWithoutEquity: false }"),
  );
});

test("one more year of bonus leaves the years before it as they are written", () => {
  expect(editCareer(TWO, set("offers.0.bonus.paidOfTarget", [0.7, 1, 0.9]))).toBe(
    TWO.replace("[ 0.70, 1.0 ]", "[0.70, 1.0, 0.9]"),
  );
});

test("another kind of vesting takes the place of the one that stood there", () => {
  const tranches = editCareer(example, set("offers.0.equity.0.vesting", { tranches: [0.5, 0.5] }));
  expect(tranches).toBe(example.replace(/vesting: \{[^}]*\}/, () => "vesting: { tranches: [0.5, 0.5] }"));
});

test("what is said no more becomes null, with its comment", () => {
  const text = TWO.replace("market: US\n", "market: US\n    start: 2027-01-04 # or later\n");
  expect(editCareer(text, set("offers.0.start", null))).toBe(text.replace("2027-01-04", "null"));
  expect(editCareer(TWO, set("offers.0.start", null))).toBe(TWO);
});

test("a bonus whose every word is taken back is none", () => {
  const text =
    "paycurve: 1\noffers: [{ id: a, market: US, base: { amount: 185000 }, bonus: { target: 0.1 } }]";
  const without = editCareer(text, set("offers.0.bonus.target", null));
  expect(readOffers(without, "career.yaml").offers[0]?.bonus).toBeNull();
});

test("an offer is added behind the last, one line for each of its fields", () => {
  const added = editCareer(TWO, add("offers", { id: "c", market: "GB", base: { amount: 90_000 } }));
  expect(added).toBe(`${TWO}  - id: c\n    market: GB\n    base: { amount: 90000 }\n`);
});

test("the first offer of a new file stands where a career file has its offers", () => {
  const fresh = freshCareer("./career.schema.json");
  const added = editCareer(fresh, add("offers", { id: "c", company: "C: # 1", market: "GB" }));
  expect(added).toContain(`\noffers:\n  - id: c\n    company: "C: # 1"\n    market: GB\n`);
  expect(openCareer(added, "career.yaml").document.getIn(["offers", 0, "company"])).toBe("C: # 1");
});

test("a list that stands empty takes its first item beneath its name", () => {
  const none = "paycurve: 1\noffers: # none yet\nsaid: []\n";
  expect(editCareer(none, add("offers", { id: "c" }))).toBe(
    "paycurve: 1\noffers: # none yet\n  - id: c\nsaid: []\n",
  );
  expect(editCareer("paycurve: 1\noffers: []", add("offers", { id: "c" }))).toBe(
    "paycurve: 1\noffers: [{ id: c }]",
  );
});

test("a grant is added to an offer in whichever way the offer is written", () => {
  const block = editCareer(TWO, add("offers.0.equity", { id: "g", kind: "rsu" }));
  expect(block).toContain("    equity:\n      - id: g\n        kind: rsu\n    happyWithoutEquity");
  const braces = editCareer(TWO, add("offers.1.equity", { id: "g", kind: "rsu" }));
  expect(braces).toContain("{ amount: 190000 }, equity: [{ id: g, kind: rsu }] }");
  const second = editCareer(braces, add("offers.1.equity", { id: "h", kind: "emi" }));
  expect(second).toContain("equity: [{ id: g, kind: rsu }, { id: h, kind: emi }] }");
});

test("an offer is taken out with its own comments, and the next one's stay", () => {
  expect(editCareer(TWO, remove("offers.0"))).toBe(`paycurve: 1
offers:
  # what the other wrote
  - { id: b, market: US, base: { amount: 190000 } }   # second
`);
  expect(editCareer(TWO, remove("offers.1"))).toBe(
    TWO.replace("  - { id: b, market: US, base: { amount: 190000 } }   # second\n", ""),
  );
});

test("the last offer taken out leaves the list's name, which says nothing", () => {
  const one = "paycurve: 1\noffers:\n  - { id: b, market: US, base: { amount: 190000 } }";
  expect(editCareer(one, remove("offers.0"))).toBe("paycurve: 1\noffers:\n");
});

test.each([
  ["first", "[{ id: b }, { id: c }]", 0],
  ["middle", "[{ id: a }, { id: c }]", 1],
  ["last", "[{ id: a }, { id: b }]", 2],
])("the %s of three between brackets is taken out with one comma", (_, left, at) => {
  const three = "paycurve: 1\noffers: [{ id: a }, { id: b }, { id: c }]\n";
  expect(editCareer(three, remove(`offers.${at}`))).toBe(`paycurve: 1\noffers: ${left}\n`);
});

test.each([
  [
    "a field of what is a word",
    "paycurve: 1\noffers:\n  - id: a\n    base: 5\n",
    set("offers.0.base.amount", 1),
  ],
  ["an offer that is not there", TWO, set("offers.7.start", "2027-01-04")],
  ["an offer that is not there, taken out", TWO, remove("offers.7")],
  ["a list in place of which a word stands", "paycurve: 1\noffers: none\n", add("offers", { id: "a" })],
  ["an item whose dash stands alone", "paycurve: 1\noffers:\n  -\n    id: a\n", remove("offers.0")],
])("%s is refused, rather than to do harm", (_, text, edit) => {
  expect(() => editCareer(text, edit)).toThrow(/change it by hand|take it out by hand/);
});

const word = fc.oneof(
  fc.constantFrom("yes", "12", "~", "a: b", "x # y", "- z", "{", "é", "''", "null", " ", ""),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const scalar = fc.oneof(
  word,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const item = fc.record({
  id: word,
  base: fc.record({ amount: scalar }),
  more: fc.array(scalar, { maxLength: 3 }),
});

test("property: whatever is added is read back as it was given, and what is taken out leaves the text it found", () => {
  const texts = [TWO, example, freshCareer("./s.json"), "paycurve: 1", "paycurve: 1\noffers: []\n"];
  fc.assert(
    fc.property(fc.constantFrom(...texts), item, (text, given) => {
      const count = [openCareer(text, "t").document.getIn(["offers"], true)].flatMap((list) =>
        list && typeof list === "object" && "items" in list ? [(list.items as unknown[]).length] : [0],
      )[0];
      const added = editCareer(text, { kind: "add", path: ["offers"], item: given });
      const said = openCareer(added, "t").document.toJS() as { offers: unknown[] };
      expect(said.offers[count ?? 0]).toEqual(JSON.parse(JSON.stringify(given)));
      const without = editCareer(added, { kind: "remove", path: ["offers", String(count)] });
      expect(openCareer(without, "t").document.toJS()).toMatchObject(
        openCareer(text, "t").document.toJS() as object,
      );
    }),
  );
});

test("property: a field that is set is read back, and every other line of the example stays", () => {
  const paths = ["offers.0.company", "offers.0.base.amount", "offers.0.equity.0.stage", "offers.0.start"];
  fc.assert(
    fc.property(fc.constantFrom(...paths), scalar, (path, value) => {
      const after = editCareer(example, set(path, value));
      expect(openCareer(after, "t").document.getIn(path.split("."))).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
      const [before, now] = [example.split("\n"), after.split("\n")];
      expect(now).toHaveLength(before.length);
      expect(now.filter((line, index) => line !== before[index]).length).toBeLessThanOrEqual(1);
    }),
  );
});
