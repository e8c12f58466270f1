import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readOffers } from "@paycurve/core/career";
import { formatCount } from "@paycurve/core/money";
import {
  amountWords,
  type ComparedOffers,
  compareOffers,
  type Flip,
  flipWords,
  isRanking,
  nameOf,
  type OfferColumns,
  offersVerdict,
  payoutOf,
  vestedPerYear,
} from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { ROOT } from "./source-files.ts";
import { allowedError, reckon, unknownsOf, type WorkedLine, workedBlocks } from "./worked-arithmetic.ts";

type Row = readonly string[];
type Table = readonly Row[];

/** A table of a page, and which numbers of which file it says it holds: `<!-- columns of offers.yaml -->`. */
interface StatedTable {
  readonly kind: keyof typeof TABLES;
  readonly file: string;
  readonly rows: Table;
}

const FOLDER = join(ROOT, "docs/guide/worked");
const names = readdirSync(FOLDER);
const files = names.filter((name) => name.endsWith(".yaml"));
const pages = names
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
const compared = new Map(files.map((file) => [file, comparisonOf(file)]));

/** The labels of the columns' tables, and what stands beside them. */
const COLUMNS: Readonly<Record<string, (column: OfferColumns) => string>> = {
  Base: (column) => words(column, column.base),
  "Bonus at target": (column) => words(column, column.bonusAtTarget),
  "Payout expected": ({ offer: { market, bonus } }) =>
    bonus === null ? "no bonus" : fractionWords(payoutOf(market, bonus.paidOfTarget).expectedFraction),
  "Bonus, expected": (column) => words(column, column.expectedBonus),
  "in a lean year": (column) => words(column, column.bonusRange.low),
  "in a good year": (column) => words(column, column.bonusRange.high),
  "Sign-on": (column) => words(column, column.signOn),
  Cash: (column) => words(column, column.cash),
  Benefits: (column) => words(column, column.benefits),
  "Equity, conservative": (column) => words(column, column.equityConservative),
  "Total that bears counting": (column) => words(column, column.total),
  "Equity, as they say it": (column) => words(column, column.equityHeadline ?? {}),
  "What they say": (column) => words(column, column.headline ?? {}),
};

/** What each kind of table has to hold. */
const TABLES = {
  columns: columnsTable,
  vesting: vestingTable,
  order: orderTable,
  flips: flipsTable,
  findings: findingsTable,
} as const;

const tables = pages.flatMap(({ name, text }) =>
  statedTables(text).map((table) => ({ page: name, ...table })),
);
const lines = pages.flatMap(({ name, text }) =>
  workedBlocks(text).flatMap((block) =>
    block.map((line) => ({ page: name, ...line, unknowns: unknownsOf(block) })),
  ),
);

test.each(files)("every field of %s is understood", (file) => {
  expect(readOffers(readFileSync(join(FOLDER, file), "utf8"), file).strays).toEqual([]);
  expect(pages.some(({ text }) => text.includes(`(${file})`))).toBe(true);
});

test.each(tables)("$page prints what is computed: $kind of $file", ({ kind, file, rows }) => {
  expect(rows).toEqual(TABLES[kind](comparisonFor(file), rows));
});

test.each(pages)("$name says where each of its tables is from, and quotes each verdict", ({ text }) => {
  expect(text.match(/^\|[ :|-]+\|$/gm)).toHaveLength(statedTables(text).length);
  const quoted = text.replaceAll(/\n> ?/g, " ");
  for (const { file } of statedTables(text)) expect(quoted).toContain(offersVerdict(comparisonFor(file)));
});

test.each(lines)("$page reckons right: $text", ({ sides, unknowns }) => {
  const values = sides.map((side) => reckon(side.words, unknowns));
  expect(values.length).toBeGreaterThan(1);
  const [first = Number.NaN] = values;
  for (const value of values) {
    expect(Math.abs(value - first)).toBeLessThanOrEqual(allowedError({ sides }, first));
  }
});

test.each(pages)(
  "$name works out every number of its columns and every turning point by hand",
  ({ text }) => {
    const worked = new Set(workedBlocks(text).flat().flatMap(numbersOf));
    const printed = statedTables(text).flatMap(({ kind, rows }) => {
      if (kind === "columns") return rows.slice(1).flatMap((row) => row.slice(1));
      return kind === "flips" ? rows.slice(1).map((row) => row[2] ?? "") : [];
    });
    const numbers = printed.map(bareNumber).filter((number) => Number.isFinite(number) && number !== 0);
    expect(numbers.filter((number) => !worked.has(number))).toEqual([]);
  },
);

test("arithmetic that does not hold, or is none, is found out", () => {
  const block = "```text\nCash: 2 × (3 + 4) = 15\nA third: 1 ÷ 3 ≈ 0.34\nNone: 2 + = 2\n```";
  const holds = workedBlocks(block).flatMap((lines) =>
    lines.map(({ sides }) => {
      const [first = Number.NaN, second = Number.NaN] = sides.map((side) => reckon(side.words));
      return Math.abs(first - second) <= allowedError({ sides }, first);
    }),
  );
  expect(holds).toEqual([false, false, false]);
});

function comparisonOf(file: string): ComparedOffers {
  return compareOffers(readOffers(readFileSync(join(FOLDER, file), "utf8"), file).offers);
}

function comparisonFor(file: string): ComparedOffers {
  const found = compared.get(file);
  if (!found) throw new Error(`no page may quote ${file}, for there is no such file`);
  return found;
}

function statedTables(text: string): StatedTable[] {
  return [...text.matchAll(/<!-- (\w+) of (\S+) -->\n\n((?:\|.*\n)+)/g)].map(
    ([, kind = "", file = "", body = ""]) => {
      const rows = body
        .trim()
        .split("\n")
        .map((line) =>
          line
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim()),
        );
      return { kind: kind as StatedTable["kind"], file, rows: rows.filter((_, index) => index !== 1) };
    },
  );
}

function columnsTable({ columns }: ComparedOffers, [head, ...rows]: Table): Table {
  return [
    [head?.[0] ?? "", ...columns.map(({ offer }) => nameOf(offer))],
    ...rows.map(([label = ""]) => [
      label,
      ...columns.map((column) => COLUMNS[label]?.(column) ?? "no such row"),
    ]),
  ];
}

function vestingTable({ columns, assumptions: { years } }: ComparedOffers): Table {
  const grants = columns.flatMap(({ offer }) => offer.equity.map((grant) => ({ offer, grant })));
  return [
    ["Vests in year", ...Array.from({ length: years }, (_, year) => String(year + 1))],
    ...grants.map(({ offer, grant }) => [
      nameOf(offer),
      ...vestedPerYear(grant, offer.start, years).map((shares) => formatCount(shares)),
    ]),
  ];
}

function orderTable({ columns, order }: ComparedOffers, [head]: Table): Table {
  if ("kind" in order) return [];
  const rankings = {
    base: order.byBase,
    cash: order.byCash,
    total: order.byTotal,
    "what they say": order.byHeadline,
  };
  return [
    head ?? [],
    ...Object.entries(rankings).map(([label, ranking]) => [
      label,
      ...columns.map((_, place) => (isRanking(ranking) ? nameBy(columns, ranking[place]) : "withheld")),
    ]),
  ];
}

function flipsTable({ columns, flips }: ComparedOffers, [head]: Table): Table {
  const offers = columns.map(({ offer }) => offer);
  return [
    head ?? [],
    ...flips.map((flip) => [
      flip.variable,
      flip.of === null || flip.variable === "tenureMonths" ? "both" : nameBy(columns, flip.of),
      turnsAt(flip, columns),
      flipWords(flip, offers),
    ]),
  ];
}

function findingsTable({ findings }: ComparedOffers, [head]: Table): Table {
  return [head ?? [], ...findings.map(({ subject, message }) => [subject, message])];
}

function turnsAt({ variable, value, of }: Flip, columns: readonly OfferColumns[]): string {
  if (value === null) return "nowhere";
  if (variable === "tenureMonths") return `month ${value}`;
  if (variable === "equityDiscount" || variable === "bonusPayout") return fractionWords(value);
  const moved = columns.find(({ offer }) => offer.id === of);
  return moved ? words(moved, value) : "";
}

function nameBy(columns: readonly OfferColumns[], id: string | undefined): string {
  const found = columns.find(({ offer }) => offer.id === id);
  return found ? nameOf(found.offer) : "";
}

function words({ offer }: OfferColumns, amount: number | object): string {
  return typeof amount === "number" ? amountWords(offer, amount) : "withheld";
}

function fractionWords(fraction: number | object): string {
  return typeof fraction === "number" ? String(Math.round(fraction * 10_000) / 10_000) : "withheld";
}

function numbersOf({ sides }: WorkedLine): number[] {
  return sides.flatMap(({ words: side }) => (side.match(/[\d,]+(?:\.\d+)?/g) ?? []).map(bareNumber));
}

function bareNumber(text: string): number {
  const digits = text.replaceAll(/[^\d.]/g, "");
  return digits === "" ? Number.NaN : Number(digits);
}
