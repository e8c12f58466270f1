import { expect, test } from "vitest";
import { readOffers } from "../career/index.ts";
import type { LevelPlacement } from "../curve/index.ts";
import { withheld } from "../stats/index.ts";
import { compareOffers } from "./compare-offers.ts";
import { comparisonRows } from "./comparison-rows.ts";
import { subjectWords } from "./subject-words.ts";

const columnsOf = (offers: string) =>
  compareOffers(readOffers(`paycurve: 1\noffers: [${offers}]`, "c.yaml").offers).columns;
const PLAIN = "{ id: a, market: US, base: { amount: 200000 } }";
const RICH = `{ id: b, market: US, base: { amount: 180000 }, bonus: { target: 0.1, paidOfTarget: [0.5, 1] },
  signOn: { amount: 8000 }, benefits: [{ kind: pension, perYear: 500 }],
  equity: [{ id: g, kind: rsu, quantity: 40, fairValue: 9 }, { id: h, kind: rsu, quantity: 40, fairValue: 9, currency: GBP }] }`;
const STEPS = ["Base", "Bonus, expected", "Cash", "Equity, conservative", "Total that bears counting"];

test("the rows go from what is sure to what is said, and no row is of nothing", () => {
  const labels = (offers: string): string[] =>
    comparisonRows(columnsOf(offers), new Map()).map(({ label }) => label);
  expect(labels(PLAIN)).toEqual([...STEPS, "What they say"]);
  expect(labels(`${PLAIN}, ${RICH}`)).toEqual([
    "Base",
    "Bonus, expected",
    "Bonus at target, or at zero",
    "Sign-on",
    "Cash",
    "Benefits",
    "Equity, conservative",
    "Total that bears counting",
    "What they say",
    "Equity in GBP, apart",
  ]);
});

test("each cell is in its offer's own money, with small print beneath only where there is some", () => {
  const columns = columnsOf(`${PLAIN}, ${RICH}`);
  const rows = comparisonRows(columns, new Map());
  const shown = rows.map(({ label, cell, small }) => [label, ...columns.map(cell), ...columns.map(small)]);
  expect(shown).toEqual([
    ["Base", "$200,000", "$180,000", "", ""],
    ["Bonus, expected", "$0", "$14,850", "", "$9,000 to $18,000"],
    ["Bonus at target, or at zero", "", "$18,000 or $0", "", ""],
    ["Sign-on", "$0", "$2,000", "", ""],
    ["Cash", "$200,000", "$196,850", "", ""],
    ["Benefits", "$0", "$500", "", ""],
    ["Equity, conservative", "$0", "$90", "", ""],
    ["Total that bears counting", "$200,000", "$197,440", "", ""],
    ["What they say", "$200,000", "$200,590", "", ""],
    ["Equity in GBP, apart", "", "GBP 90", "", ""],
  ]);
});

test("an amount that nothing says is withheld, never nothing", () => {
  const columns = columnsOf(
    "{ id: a, market: GB, base: { amount: 80000 }, bonus: { target: 0.1 }, equity: [{ id: g, kind: rsu, quantity: 4 }] }",
  );
  const rows = new Map(comparisonRows(columns, new Map()).map((row) => [row.label, columns.map(row.cell)]));
  for (const label of ["Bonus, expected", "Cash", "Total that bears counting", "What they say"])
    expect(rows.get(label)).toEqual(["withheld"]);
});

test("offers among the same postings say so once; others each for itself", () => {
  const columns = columnsOf(`${PLAIN}, ${RICH}`);
  const at = (level: string, n: number, mid: number): LevelPlacement =>
    ({
      level,
      n,
      percentile: { mid, low: mid - 0.04, high: mid + 0.04, n, nEffective: n },
    }) as unknown as LevelPlacement;
  const base = (placed: ReadonlyMap<string, LevelPlacement>) => {
    const [row] = comparisonRows(columns, placed);
    return [row?.note, ...columns.map((column) => row?.small(column))];
  };
  const senior = at("senior", 1374, 0.5);
  const both = new Map([
    ["a", senior],
    ["b", at("senior", 1374, 0.3)],
  ]);
  expect(base(both)).toEqual([
    "place among 1,374 senior postings",
    "50th, 46th to 54th",
    "30th, 26th to 34th",
  ]);
  expect(base(new Map([...both, ["b", at("mid", 200, 0.3)]]))).toEqual([
    "place among postings of its level",
    "50th of 1,374 senior postings, 46th to 54th",
    "30th of 200 mid postings, 26th to 34th",
  ]);
  const unplaced = { ...senior, percentile: withheld("too-few", 3, 8) } as unknown as LevelPlacement;
  expect(base(new Map([["a", unplaced]]))).toEqual([
    "place among 1,374 senior postings",
    "no level stated, so no place",
    "no level stated, so no place",
  ]);
});

test("a finding is about an offer or a grant by name, also where an id holds a dot", () => {
  const { offers } = readOffers(
    `paycurve: 1\noffers: [${RICH}, { id: b.g, company: Gee, market: US, base: { amount: 90000 } }]`,
    "c.yaml",
  );
  expect(["b", "b.h", "b.g", "elsewhere"].map((subject) => subjectWords(subject, offers))).toEqual([
    "b",
    "b, h",
    "Gee",
    null,
  ]);
});
