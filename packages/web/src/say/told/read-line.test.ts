import { expect, test } from "vitest";
import { readLine } from "./read-line.ts";

const LINE = { to: " Acme\nrecruiter ", about: "expected base", amount: "£108k" } as const;

test("what was told is read on one line each, its amount as pay of the market", () => {
  expect(readLine(LINE, "GB")).toMatchObject({
    to: "Acme recruiter",
    about: "expected base",
    amount: 108_000,
  });
  expect(readLine({ ...LINE, about: "", amount: " " }, "GB")).toMatchObject({ about: "pay", amount: null });
});

test("what is not understood blames its own field", () => {
  expect(readLine({ ...LINE, to: "  " }, "GB")).toMatchObject({ field: "to" });
  expect(readLine({ ...LINE, amount: "twelve" }, "GB")).toMatchObject({
    field: "amount",
    refusal: expect.stringMatching(/^“twelve” is not an amount/) as string,
  });
  expect(readLine({ ...LINE, amount: "$108k" }, "GB")).toMatchObject({ field: "amount" });
});
