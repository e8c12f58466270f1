import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DataError, InputError } from "@paycurve/core";
import { expect, test } from "vitest";
import { addAijobs } from "../src/sources/index.ts";
import { openEngine, openParquetStore, readManifest, removeSource } from "../src/store/index.ts";
import { csv, row } from "./aijobs-rows.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

const QUESTION = {
  source: "aijobs",
  market: "US",
  titles: ["AI Engineer"],
  levels: ["senior"],
  years: [2025, 2025],
  end: "midpoint",
} as const;

async function storeOfOne() {
  const folder = scratchFolder();
  const file = scratchFile(folder, "pay_2025-02-01.csv", csv([row({ salary: "200000" }), row()]));
  const storePath = join(folder, "store");
  await addAijobs({ file, storePath });
  return { storePath, file };
}

test("a store says which editions it holds", async () => {
  const { storePath } = await storeOfOne();
  const held = (await readManifest(storePath))?.sources.aijobs;
  expect(held).toMatchObject({
    postings: 1,
    editions: [{ file: "pay_2025-02-01.csv", edition: "2025-02-01" }],
  });
  expect(held?.editions[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("questions at the same time are answered each for itself", async () => {
  const { storePath } = await storeOfOne();
  const store = await openParquetStore(storePath);
  const asked = (["low", "midpoint", "high", "low", "high"] as const).map((end) =>
    store.payHistogram({ ...QUESTION, end }),
  );
  const pay = (await Promise.all(asked)).map((histogram) => histogram.pay);
  expect(pay).toEqual([[15_000_000], [17_500_000], [20_000_000], [15_000_000], [20_000_000]]);
  const years = [2025, 2024, 2025].map((year) => store.payHistogram({ ...QUESTION, years: [year, year] }));
  expect((await Promise.all(years)).map(({ count }) => count)).toEqual([[1], [], [1]]);
  await store.close();
});

async function counted(storePath: string): Promise<readonly number[]> {
  const store = await openParquetStore(storePath);
  const { count } = await store.payHistogram(QUESTION);
  await store.close();
  return count;
}

test("a store answers from what it held when it was opened, until two imports have ended", async () => {
  const { storePath } = await storeOfOne();
  const store = await openParquetStore(storePath);
  const add = async (salary: string) => {
    const file = scratchFile(scratchFolder(), "more.csv", csv([row({ salary, salary_in_usd: salary })]));
    await addAijobs({ file, storePath });
  };
  expect(await store.cells("aijobs", "US")).toMatchObject([{ postings: 1 }]);
  await add("90000");
  expect(await store.cells("aijobs", "US")).toMatchObject([{ postings: 1 }]);
  expect((await store.payHistogram(QUESTION)).count).toEqual([1]);
  expect(await counted(storePath)).toEqual([1, 1]);
  await add("80000");
  expect(await counted(storePath)).toEqual([1, 1, 1]);
  const late = await store.payHistogram({ ...QUESTION, end: "high" }).catch((error: unknown) => error);
  expect(late).toBeInstanceOf(DataError);
  expect(late).toMatchObject({ code: "store.replaced" });
  await store.close();
});

test("a source that is removed is asked in vain, and can be added again", async () => {
  const { storePath, file } = await storeOfOne();
  expect(await removeSource({ storePath, source: "aijobs" })).toEqual({ postings: 1 });
  expect(await counted(storePath)).toEqual([]);
  await expect(removeSource({ storePath, source: "aijobs" })).rejects.toMatchObject({
    code: "store.source.unknown",
  });
  expect(await addAijobs({ file, storePath })).toMatchObject({ postingsAdded: 1, alreadyKnown: 0 });
  expect(await counted(storePath)).toEqual([1]);
  expect(readdirSync(storePath).filter((name) => name.endsWith(".parquet"))).toHaveLength(1);
});

test("where there is no store, nothing is removed and nothing made", async () => {
  const storePath = join(scratchFolder(), "none");
  const refused = removeSource({ storePath, source: "aijobs" });
  await expect(refused).rejects.toBeInstanceOf(InputError);
  await expect(refused).rejects.toMatchObject({ code: "store.missing" });
});

test("a manifest that is none, or names a file elsewhere, is refused", async () => {
  const { storePath } = await storeOfOne();
  const manifest = (held: unknown) => JSON.stringify({ version: 1, sources: { aijobs: held } });
  const held = { parquet: "a.parquet", postings: 1, editions: [] };
  const added = { file: "pay.csv", sha256: "0", bytes: 1, edition: null };
  for (const text of [
    "{",
    "[]",
    '{"version":1,"sources":null}',
    manifest(null),
    manifest({ parquet: "a.parquet" }),
    manifest({ ...held, parquet: "../other.parquet" }),
    manifest({ ...held, parquet: ["a.parquet"] }),
    manifest({ ...held, postings: "1" }),
    manifest({ ...held, editions: [{ ...added, edition: 2025 }] }),
    manifest({ ...held, editions: [{ ...added, bytes: -1 }] }),
  ]) {
    writeFileSync(join(storePath, "manifest.json"), text);
    const refused = openParquetStore(storePath);
    await expect(refused).rejects.toBeInstanceOf(DataError);
    await expect(refused).rejects.toMatchObject({ code: "store.manifest.unreadable" });
  }
});

test("a source named like something every object has is in no store", async () => {
  const { storePath } = await storeOfOne();
  const store = await openParquetStore(storePath);
  for (const source of ["constructor", "__proto__"]) {
    expect(await store.cells(source, "US")).toEqual([]);
    await expect(removeSource({ storePath, source })).rejects.toMatchObject({ code: "store.source.unknown" });
  }
  await store.close();
});

test("the list of rejected rows is replaced once the store's answers are, and not before", async () => {
  const { storePath } = await storeOfOne();
  const bad = (salary: string) =>
    scratchFile(scratchFolder(), "bad.csv", csv([row({ salary: "30000" }), row({ salary })]));
  const { rejectedFile } = await addAijobs({ file: bad("first"), storePath });
  const calledOff = new AbortController();
  let times = 0;
  const refused = addAijobs({
    file: bad("second"),
    storePath,
    signal: calledOff.signal,
    /** Asked for the last time when all is done but for the new manifest. */
    get knownTitles() {
      if (++times === 2) calledOff.abort();
      return [];
    },
  });
  await expect(refused).rejects.toMatchObject({ name: "AbortError" });
  expect(readFileSync(rejectedFile ?? "", "utf8")).toContain("first");
  await addAijobs({ file: bad("third"), storePath });
  expect(readFileSync(rejectedFile ?? "", "utf8")).toContain("third");
});

test("an import clears what a killed one left, and nothing of anybody else's", async () => {
  const { storePath, file } = await storeOfOne();
  const uuid = "0b0e8a0c-5d5d-4a3e-9c58-6f3f2f1c9b11";
  const left = [`aijobs-${uuid}.parquet`, `lock-${uuid}.next`, "manifest.json.next"];
  const others = ["settings.json.next", "staging-notes", "aijobs-of-mine.parquet", "x.next", "download.csv"];
  for (const name of [...left, ...others]) writeFileSync(join(storePath, name), "");
  mkdirSync(join(storePath, `staging-${uuid}`));
  mkdirSync(join(storePath, "staging-config"));
  await addAijobs({ file, storePath });
  const names = readdirSync(storePath);
  expect(names).toEqual(expect.arrayContaining([...others, "staging-config"]));
  for (const name of [...left, `staging-${uuid}`]) expect(names).not.toContain(name);
});

test.each([
  ["notes.txt", "kept"],
  ["manifest.json", '{"name":"a page"}'],
])("a folder that holds only somebody's %s is not made a store", async (name, text) => {
  const folder = scratchFolder();
  const file = scratchFile(scratchFolder(), "pay.csv", csv([row()]));
  scratchFile(folder, name, text);
  const refused = addAijobs({ file, storePath: folder });
  await expect(refused).rejects.toBeInstanceOf(InputError);
  await expect(refused).rejects.toMatchObject({ code: "store.not-a-store" });
  await expect(removeSource({ storePath: folder, source: "aijobs" })).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([name]);
});

test("a folder that holds only a download, or what a first import left when it was killed, is made a store", async () => {
  const file = scratchFile(scratchFolder(), "pay.csv", csv([row()]));
  for (const name of ["download", "lock-0b0e8a0c-5d5d-4a3e-9c58-6f3f2f1c9b11.next"]) {
    const storePath = scratchFolder();
    mkdirSync(join(storePath, name));
    expect(await addAijobs({ file, storePath })).toMatchObject({ postings: 1 });
  }
});

test("a Parquet file that is damaged is told with the query", async () => {
  const { storePath } = await storeOfOne();
  const store = await openParquetStore(storePath);
  const parquet = readdirSync(storePath).find((name) => name.endsWith(".parquet")) ?? "";
  writeFileSync(join(storePath, parquet), "no Parquet");
  const refused = await store.payHistogram(QUESTION).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DataError);
  expect(refused).toMatchObject({
    code: "store.damaged",
    details: { sql: expect.stringContaining("SELECT") },
  });
  await store.close();
});

test("an engine opens nothing outside its folder and fetches no extension", async () => {
  const engine = await openEngine({ folder: scratchFolder() });
  const outside = scratchFile(scratchFolder(), "pay.csv", "a\n1\n");
  await expect(engine.connection.run("FROM read_csv($file)", { file: outside })).rejects.toThrow(/disabled/);
  await expect(engine.connection.run("INSTALL httpfs")).rejects.toThrow(/disabled/);
  await expect(engine.connection.run("SET enable_external_access = true")).rejects.toThrow();
  engine.close();
});
