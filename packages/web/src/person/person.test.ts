import * as fc from "fast-check";
import { expect, test } from "vitest";
import { NOBODY, readPerson } from "./index.ts";

test("a person comes back as they were kept", () => {
  const kept = {
    pay: { US: "$185,000", IN: "32 LPA" },
    scope: { choosesModel: "alone", setsDirection: "not-mine" },
    sector: "start-up",
    shippedLately: false,
    words: { "GB opening": { text: "I ask for £105,000.", over: "I am looking for £105,000." } },
    talked: { US: "northgate" },
  };
  expect(readPerson(kept)).toEqual(kept);
});

test("what a browser kept wrongly is left out, the rest stays", () => {
  expect(
    readPerson({
      pay: { US: 5, GB: "85k", ZZ: "1" },
      scope: { choosesModel: "often" },
      sector: "bank",
      words: { a: "b" },
      talked: { GB: 1 },
    }),
  ).toEqual({ ...NOBODY, pay: { GB: "85k" } });
});

test("property: nothing a browser could have kept breaks the page", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(Object.keys(readPerson(kept)).toSorted()).toEqual(Object.keys(NOBODY).toSorted());
    }),
  );
});
