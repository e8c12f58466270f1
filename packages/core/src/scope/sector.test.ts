import { InputError } from "@paycurve/core";
import { expect, test } from "vitest";
import { readSector, SECTORS } from "./sector.ts";

test("every sector is read by its own name, and has words", () => {
  for (const [name, words] of Object.entries(SECTORS)) {
    expect(readSector(name)).toBe(name);
    expect(words).toMatch(/^[A-Z]/);
  }
});

test.each([
  ["Start-up", "start-up"],
  ["startup", "start-up"],
  [" services firm ", "services-firm"],
  ["LARGE_PRODUCT_COMPANY", "large-product-company"],
  ["big tech", "large-product-company"],
])("“%s” is %s", (text, sector) => {
  expect(readSector(text)).toBe(sector);
});

test("an unknown sector is refused with the nearest one", () => {
  expect(() => readSector("servces-firm")).toThrow(/^sector: .*Did you mean “services-firm”/);
  for (const text of ["", "__proto__", "constructor", "x".repeat(9000)])
    expect(() => readSector(text)).toThrow(InputError);
});
