import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { LEVELS, type Level } from "@paycurve/core/figures";
import { MARKET_CODES, type Market } from "@paycurve/core/money";
import { rowCount } from "@paycurve/core/stats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { computeSnapshots } from "../src/snapshot/compute-snapshots.ts";
import { readSnapshot, snapshotStore, snapshotText } from "../src/snapshot/index.ts";
import { addAijobs } from "../src/sources/index.ts";
import { openParquetStore, type PayQuestion, type PayStore } from "../src/store/index.ts";
import { csv, rowsOf } from "./aijobs-rows.ts";
import { arrayStore } from "./array-store.ts";
import { plainWalk } from "./plain-walk.ts";
import { rawEdition } from "./raw-files.ts";
import { syntheticRows } from "./synthetic-rows.ts";

const ENDS = ["midpoint", "low", "high"] as const;
/** Each cell at every end; else at one of them in turn. */
const isSoak = process.env.PAYCURVE_SOAK !== undefined;
const folder = mkdtempSync(join(tmpdir(), "paycurve-parity-"));
let stores: Record<"array" | "parquet" | "snapshot", PayStore>;

beforeAll(async () => {
  const file = editionFile();
  const packed = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(packed) : packed).toString("utf8");
  await addAijobs({ file, storePath: join(folder, "store") });
  const snapshots = (await computeSnapshots(file)).map((computed) => readSnapshot(snapshotText(computed)));
  stores = {
    array: arrayStore("aijobs", plainWalk(rowsOf(text))),
    parquet: await openParquetStore(join(folder, "store")),
    snapshot: snapshotStore(snapshots),
  };
});

afterAll(async () => {
  await stores.parquet.close();
  rmSync(folder, { recursive: true, force: true });
});

function editionFile(): string {
  const raw = rawEdition("2025-08-03");
  if (raw) return raw;
  const made = join(folder, "made_2025-08-03.csv");
  writeFileSync(made, csv(syntheticRows(20_000)));
  return made;
}

async function expectSame(question: PayQuestion): Promise<number> {
  const plain = await stores.array.payHistogram(question);
  expect(await stores.parquet.payHistogram(question)).toEqual(plain);
  expect(await stores.snapshot.payHistogram(question)).toEqual(plain);
  return rowCount(plain);
}

test("the three stores list the same cells", async () => {
  for (const market of MARKET_CODES) {
    const plain = await stores.array.cells("aijobs", market);
    expect(plain.length).toBeGreaterThan(20);
    expect(await stores.parquet.cells("aijobs", market)).toEqual(plain);
    expect(await stores.snapshot.cells("aijobs", market)).toEqual(plain);
  }
});

test("the three stores answer alike for at least 200 cells, at either end and in the middle", async () => {
  let asked = 0;
  for (const market of MARKET_CODES) {
    const cells = await stores.array.cells("aijobs", market);
    const every = Math.max(1, Math.floor(cells.length / 80));
    for (const [index, cell] of cells.entries()) {
      if (index % every > 0) continue;
      const ends = isSoak ? ENDS : ENDS.slice(asked % ENDS.length).slice(0, 1);
      asked++;
      for (const end of ends) expect(await expectSame(ofCell(market, cell, end))).toBe(cell.postings);
    }
  }
  expect(asked).toBeGreaterThanOrEqual(200);
});

function ofCell(
  market: Market,
  cell: { title: string; level: Level; year: number },
  end: PayQuestion["end"],
) {
  const { title, level, year } = cell;
  return { source: "aijobs", market, titles: [title], levels: [level], years: [year, year], end } as const;
}

test("the three stores answer alike for families of titles, several levels and ranges of years", async () => {
  for (const market of MARKET_CODES) {
    const titles = [...new Set((await stores.array.cells("aijobs", market)).map(({ title }) => title))];
    for (const end of ENDS) {
      for (let from = 0; from < titles.length; from += Math.ceil(titles.length / 6)) {
        const family = titles.slice(from, from + 7);
        const question = { source: "aijobs", market, titles: family, end } as const;
        await expectSame({ ...question, levels: ["senior"], years: [2024, 2025] });
        await expectSame({ ...question, levels: ["entry", "mid"], years: [2020, 2025] });
        await expectSame({ ...question, levels: LEVELS, years: [2023, 2023] });
      }
    }
  }
});

test.each([
  ["no title", { titles: [] }],
  ["no level", { levels: [] }],
  ["a title nobody has", { titles: ["Seer'; DROP TABLE x; --"] }],
  ["a source nobody added", { source: "nobody" }],
  ["years that run backwards", { years: [2025, 2024] }],
] as const)("a question about %s finds nothing", async (_, change) => {
  const question = {
    source: "aijobs",
    market: "US",
    titles: ["AI Engineer"],
    levels: ["senior"],
    years: [2025, 2025],
    end: "low",
  } as const;
  expect(await expectSame({ ...question, ...change })).toBe(0);
});
