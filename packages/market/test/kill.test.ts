import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { addAijobs } from "../src/sources/index.ts";
import { openParquetStore } from "../src/store/index.ts";
import { csv } from "./aijobs-rows.ts";
import { plainWalk } from "./plain-walk.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";
import { counter, syntheticRows } from "./synthetic-rows.ts";

const KILLS = Number(process.env.PAYCURVE_SOAK ?? 4);
const ENOUGH_FOR_BOTH = 50;
const SECONDS_PER_KILL = 10;
/** Moments reach past the measured import's end, since others may be slower. */
const REACH = 2;
const CHILD = join(import.meta.dirname, "import-child.ts");

const someRows = syntheticRows(4_000);
const allRows = [...someRows, ...syntheticRows(30_000)];

async function fullTimeInUs(storePath: string): Promise<number> {
  const store = await openParquetStore(storePath);
  const cells = await store.cells("aijobs", "US");
  await store.close();
  return cells.reduce((sum, cell) => sum + cell.postings, 0);
}

function expected(rows: typeof allRows): number {
  return plainWalk(rows).filter(
    ({ row }) =>
      row.employment_type === "FT" && row.company_location === "US" && row.salary_currency === "USD",
  ).length;
}

/** How long an import into a store that holds some rows takes, from when the child has begun. */
async function millisecondsOfImport(folder: string, some: string, all: string): Promise<number> {
  const storePath = join(folder, "store-measured");
  await addAijobs({ file: some, storePath });
  const child = fork(CHILD, [all, storePath], { stdio: "ignore" });
  const exited = once(child, "exit");
  await once(child, "message");
  const begun = performance.now();
  await exited;
  return performance.now() - begun;
}

test(`an import killed at any of ${KILLS} moments leaves the store as before or as after`, {
  timeout: 30_000 + KILLS * SECONDS_PER_KILL * 1000,
}, async () => {
  const folder = scratchFolder();
  const some = scratchFile(folder, "some.csv", csv(someRows));
  const all = scratchFile(folder, "all.csv", csv(allRows));
  const [before, after] = [expected(someRows), expected(allRows)];
  const milliseconds = await millisecondsOfImport(folder, some, all);
  const jitter = counter(20_261_123);
  const outcomes = { before: 0, after: 0 };
  for (let kill = 0; kill < KILLS; kill++) {
    const storePath = join(folder, `store-${kill}`);
    await addAijobs({ file: some, storePath });
    const child = fork(CHILD, [all, storePath], { stdio: "ignore" });
    const exited = once(child, "exit");
    await once(child, "message");
    await pause((REACH * milliseconds * (kill + jitter(100) / 100)) / KILLS);
    child.kill("SIGKILL");
    await exited;
    const found = await fullTimeInUs(storePath);
    expect([before, after]).toContain(found);
    outcomes[found === before ? "before" : "after"]++;
    await addAijobs({ file: all, storePath });
    expect(await fullTimeInUs(storePath)).toBe(after);
    expect(readdirSync(storePath).filter((name) => /staging|next/.test(name))).toEqual([]);
    expect(readdirSync(storePath).filter((name) => name.endsWith(".parquet")).length).toBeLessThanOrEqual(2);
    rmSync(storePath, { recursive: true });
  }
  console.info(`killed ${KILLS} times: ${outcomes.before} as before, ${outcomes.after} as after`);
  if (KILLS >= ENOUGH_FOR_BOTH) {
    expect(outcomes.before).toBeGreaterThan(0);
    expect(outcomes.after).toBeGreaterThan(0);
  }
});

test("of two imports at once in two processes the second waits, and both are in the store", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  const one = scratchFile(folder, "one.csv", csv(someRows));
  const other = scratchFile(folder, "other.csv", csv(allRows));
  const child = fork(CHILD, [one, storePath, join(folder, "first")], { stdio: "ignore" });
  const exited = once(child, "exit");
  await vi.waitUntil(() => existsSync(join(folder, "first.held")), { timeout: 30_000 });
  await expect(addAijobs({ file: other, storePath, waitMs: 0 })).rejects.toMatchObject({
    code: "store.busy",
  });
  await expect(addAijobs({ file: other, storePath, waitMs: 0 })).rejects.toMatchObject({
    code: "store.busy",
  });
  const second = addAijobs({ file: other, storePath, waitMs: 60_000 });
  const early = await Promise.race([second, pause(300, "still waiting")]);
  expect(early).toBe("still waiting");
  scratchFile(folder, "first.go-on", "");
  expect((await exited)[0]).toBe(0);
  expect(await second).toMatchObject({ alreadyKnown: someRows.length });
  expect(await fullTimeInUs(storePath)).toBe(expected(allRows));
});

test("of two imports at once in one process the second waits, or is refused when it may not wait", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  const file = scratchFile(folder, "some.csv", csv(someRows));
  const begun = Promise.withResolvers<void>();
  const first = addAijobs({ file, storePath, onProgress: () => begun.resolve() });
  await begun.promise;
  const waiting = addAijobs({ file, storePath });
  for (const waitMs of [1, 0, 0]) {
    const hurried = addAijobs({ file, storePath, waitMs });
    await expect(hurried).rejects.toMatchObject({ code: "store.busy" });
  }
  expect((await first).postingsAdded).toBeGreaterThan(0);
  expect((await waiting).postingsAdded).toBe(0);
});

test("a store opened during an import answers as before, one opened after it as after", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  await addAijobs({ file: scratchFile(folder, "some.csv", csv(someRows)), storePath });
  const [before, after] = [expected(someRows), expected(allRows)];
  const earlier = await openParquetStore(storePath);
  const importing = { over: false };
  const adding = addAijobs({ file: scratchFile(folder, "all.csv", csv(allRows)), storePath }).finally(() => {
    importing.over = true;
  });
  const seen = new Set<number>();
  while (!importing.over) seen.add(await fullTimeInUs(storePath));
  await adding;
  seen.add(await fullTimeInUs(storePath));
  expect([...seen]).toEqual([before, after]);
  const cells = await earlier.cells("aijobs", "US");
  expect(cells.reduce((sum, cell) => sum + cell.postings, 0)).toBe(before);
  await earlier.close();
});
