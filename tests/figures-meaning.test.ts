import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { meaningOf } from "@paycurve/core/figures";
import { loadFigures } from "@paycurve/market/figures";
import { expect, test } from "vitest";

const figures = loadFigures(join(dirname(dirname(fileURLToPath(import.meta.url))), "figures"));
const meaning = (wanted: string) => figures.filter((figure) => meaningOf(figure) === wanted);

test("official figures are those of the statistics offices themselves", () => {
  expect(meaning("official").map(({ id }) => id)).toEqual([
    "ons-ashe-gb-programmers-p10",
    "ons-ashe-gb-programmers-p25",
    "ons-ashe-gb-programmers-median",
    "ons-ashe-gb-programmers-p75",
    "ons-ashe-gb-programmers-p90",
    "bls-us-ds-median",
    "bls-us-ds-growth",
    "bls-us-ds-p10",
    "bls-us-ds-p25",
    "bls-us-ds-p75",
    "bls-us-ds-p90",
  ]);
});

test("each office's percentiles rise, and hold for all levels together", () => {
  for (const market of ["US", "GB"]) {
    const pay = meaning("official").filter((figure) => figure.market === market && figure.currency !== null);
    expect(new Set(pay.map(({ level }) => level))).toEqual(new Set(["all"]));
    const rising = ["p10", "p25", "median", "p75", "p90"].map((wanted) =>
      Number(pay.find(({ statistic }) => statistic === wanted)?.amount),
    );
    expect(rising).toEqual(rising.toSorted((low, high) => low - high));
    expect(rising).not.toContain(Number.NaN);
  }
});

test("paid is what a recruiter's guide says people start at; a posting's range is advertised", () => {
  expect(new Set(meaning("paid").map(({ source }) => source.publisher))).toEqual(new Set(["Robert Half"]));
  expect(meaning("paid")).toHaveLength(5);
  expect(meaning("advertised")).toHaveLength(88);
});
