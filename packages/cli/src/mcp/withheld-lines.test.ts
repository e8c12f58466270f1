import { withheld } from "@paycurve/core/stats";
import { array, assert, constantFrom, jsonValue, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { withheldLines } from "./withheld-lines.ts";

describe("withheldLines", () => {
  test("names the innermost level and the share, and how many it takes", () => {
    const document = {
      level: "senior",
      quantiles: [{ p: 0.5, value: 1 }],
      curve: [{ level: "mid", quantiles: [{ p: 0.9, withheld: withheld("too-few", 30, 36) }] }],
    };
    expect(withheldLines(document, "independent postings")).toEqual([
      "withheld: mid P90, 30 independent postings, needs 36. Do not estimate it.",
    ]);
  });

  test.each([
    ["too-imprecise", 14, "too imprecise on 14 independent postings"],
    ["concentrated", 9, "too much of it from one place, on 9 independent postings"],
    ["no-data", 0, "no data bears it"],
    ["too-few", 1, "1 independent posting"],
  ] as const)("says %s in plain words", (reason, n, words) => {
    expect(withheldLines({ numbers: withheld(reason, n, null) }, "independent postings")).toEqual([
      `withheld: numbers, ${words}. Do not estimate it.`,
    ]);
  });

  test("says without local points that there are none of the person's own", () => {
    expect(withheldLines({ levels: withheld("no-local-points", 0, 2) }, "local points")).toEqual([
      "withheld: the answer, the person's own market has no local points of theirs, needs 2. Do not estimate it.",
    ]);
  });

  test("tells what is told twice once, and of whole documents without any nothing", () => {
    const twice = withheld("too-few", 2, 8);
    expect(withheldLines({ pay: { mid: twice }, quantiles: [] }, "items")).toHaveLength(1);
    expect(
      withheldLines(
        [
          { p: 0.5, withheld: twice },
          { p: 0.5, withheld: twice },
        ],
        "items",
      ),
    ).toHaveLength(1);
    expect(withheldLines({ kind: "level", reason: "too-few", n: 1 }, "items")).toEqual([]);
  });

  test("finds a withheld value however deep it stands", () => {
    assert(
      property(
        array(jsonValue(), { maxLength: 4 }),
        array(constantFrom("a", "b"), { maxLength: 6 }),
        (around, path) => {
          const inner: unknown = withheld("too-few", 987, 1000);
          const nested = path.reduce((value, key) => ({ [key]: [value] }), inner);
          const lines = withheldLines([...around, nested], "items");
          expect(lines.filter((line) => line.includes("987 items, needs 1000"))).toHaveLength(1);
        },
      ),
    );
  });
});
