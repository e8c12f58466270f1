import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvFields } from "./csv-fields.ts";

test.each([
  ["", [""]],
  ["a,b,", ["a", "b", ""]],
  ['"a,b",c', ["a,b", "c"]],
  ['"",""', ["", ""]],
  ['"say ""so"""', ['say "so"']],
])("the line %s splits as RFC 4180 says", (line, fields) => {
  expect(csvFields(line)).toEqual(fields);
});

test.each([
  ['a,"b', "quote-not-closed"],
  ['"', "quote-not-closed"],
  ['"a"b,c', "quote-misplaced"],
  ['a"b",c', "quote-misplaced"],
])("the line %s cannot be split: %s", (line, fault) => {
  expect(csvFields(line)).toBe(fault);
});

test("whatever is quoted comes back", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (fields) => {
      const line = fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(",");
      expect(csvFields(line)).toEqual(fields);
    }),
  );
});
