import type { Offer } from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { toldApart } from "./told-apart.ts";

test("two offers of one company bear their ids, and any other its name alone", () => {
  const offers = [
    { id: "a", company: "Same" },
    { id: "b", company: "Same" },
    { id: "c", company: "Other" },
    { id: "d", company: null },
  ] as Offer[];
  expect(toldApart(offers).map(({ company }) => company)).toEqual(["Same (a)", "Same (b)", "Other", null]);
});
