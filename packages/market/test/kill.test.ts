import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { addAijobs } from "../src/sources/index.ts";
import { openParquetStore } from "../src/store/index.ts";
import { csv } from "./aijobs-rows.ts";
import { plainWalk } from "./plain-walk.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";
import { syntheticRows } from "./synthetic-rows.ts";

const KILLS = Number(process.env.PAYCURVE_SOAK ?? 8);
const SECONDS_PER_KILL = 3;
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

test(`an import killed at any of ${KILLS} moments leaves the store as before or as after`, {
  timeout: 30_000 + KILLS * SECONDS_PER_KILL * 1000,
}, async () => {
  const folder = scratchFolder();
  const some = scratchFile(folder, "some.csv", csv(someRows));
  const all = scratchFile(folder, "all.csv", csv(allRows));
  const [before, after] = [expected(someRows), expected(allRows)];
  const outcomes = { before: 0, after: 0 };
  for (let kill = 0; kill < KILLS; kill++) {
    const storePath = join(folder, `store-${kill}`);
    await addAijobs({ file: some, storePath });
    const child = fork(CHILD, [all, storePath], { stdio: "ignore" });
    const exited = once(child, "exit");
    await once(child, "message");
    await pause(Math.random() * 450);
    child.kill("SIGKILL");
    await exited;
    const found = await fullTimeInUs(storePath);
    expect([before, after]).toContain(found);
    outcomes[found === before ? "before" : "after"]++;
    await addAijobs({ file: all, storePath });
    expect(await fullTimeInUs(storePath)).toBe(after);
    expect(readdirSync(storePath).filter((name) => /staging|next/.test(name))).toEqual([]);
    expect(readdirSync(storePath).filter((name) => name.endsWith(".parquet")).length).toBeLessThanOrEqual(2);
  }
  console.info(`killed ${KILLS} times: ${outcomes.before} as before, ${outcomes.after} as after`);
});

test("of two imports at once in two processes the second waits, and both are in the store", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  const one = scratchFile(folder, "one.csv", csv(someRows));
  const other = scratchFile(folder, "other.csv", csv(allRows));
  const children = [one, other].map((file) => fork(CHILD, [file, storePath], { stdio: "ignore" }));
  const exits = await Promise.all(children.map((child) => once(child, "exit")));
  expect(exits.map(([code]) => code)).toEqual([0, 0]);
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
  const hurried = addAijobs({ file, storePath, waitMs: 1 });
  await expect(hurried).rejects.toMatchObject({ code: "store.busy" });
  expect((await first).postingsAdded).toBeGreaterThan(0);
  expect((await waiting).postingsAdded).toBe(0);
});

test("an import that may not wait is refused while another process writes", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  const small = scratchFile(folder, "some.csv", csv(someRows));
  const large = scratchFile(folder, "large.csv", csv(syntheticRows(400_000)));
  await addAijobs({ file: small, storePath });
  const child = fork(CHILD, [large, storePath], { stdio: "ignore" });
  const exited = once(child, "exit");
  await once(child, "message");
  await pause(150);
  await expect(addAijobs({ file: small, storePath, waitMs: 50 })).rejects.toMatchObject({
    code: "store.busy",
  });
  child.kill("SIGKILL");
  await exited;
  expect((await addAijobs({ file: small, storePath })).postingsAdded).toBe(0);
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
