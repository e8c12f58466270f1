import { spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { type DirectoryDatabase, openDatabase } from "../src/builders/store/index.ts";
import { items, shortlisted, shortlists } from "../src/builders/store/schema/index.ts";
import { ENGINES } from "./directories.ts";
import { listOf, MOST_ON_LIST, WRITER } from "./killed-writes.ts";
import { layFolder } from "./laid-directory.ts";
import { ownPostgresql } from "./own-postgresql.ts";
import { addSomeBuilders } from "./some-builders.ts";
import { addressOf, MIGRATIONS } from "./where-tested.ts";

type Counted = Readonly<Record<"kills" | "acknowledged" | "lost", number>>;

declare module "vitest" {
  interface TaskMeta {
    /** What is kept with the result of `npm run soak`. */
    counted?: Counted;
  }
}

const isSoak = process.env.PAYCURVE_SOAK !== undefined;
const KILLS = isSoak ? 20 : 1;
const WRITES = isSoak ? 1000 : 100;
/** More than are written before the end. */
const BUILDERS = WRITES;
const MOST_DELAY_MS = 30;
const LONG_MS = isSoak ? 1_800_000 : 60_000;

const CHILD = join(import.meta.dirname, "write-until-killed.ts");

test.for(ENGINES)(
  "%s: of what was acknowledged before the process is killed nothing is lost",
  { timeout: LONG_MS },
  async (engine, { task }) => {
    const address = engine === "embedded" ? await newFolder() : await newDatabase();
    await laid(address);
    task.meta.counted = await killedOften(address, engine);
  },
);

test.runIf(isSoak && ENGINES.includes("postgresql"))(
  "a PostgreSQL that is killed itself loses nothing that was acknowledged",
  { timeout: LONG_MS },
  async ({ task }) => {
    const server = await ownPostgresql();
    onTestFinished(server.close);
    await laid(server.address);
    task.meta.counted = await killedOften(server.address, "crash", server.crash);
  },
);

async function killedOften(
  address: string,
  name: string,
  crash: () => Promise<void> = () => Promise.resolve(),
): Promise<Counted> {
  let [acknowledged, lost] = [0, 0];
  for (let kill = 0; kill < KILLS; kill++) {
    const said = await writeAndKill(address, `${name} ${kill}`, crash);
    const kept = await expectKept(address, `${name} ${kill}`, said);
    lost += said.length - kept;
    acknowledged += said.length;
  }
  return { kills: KILLS, acknowledged, lost };
}

async function newFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "paycurve-killed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await layFolder(join(folder, "directory"));
  return join(folder, "directory");
}

async function newDatabase(): Promise<string> {
  const name = `killed_${randomUUID().replaceAll("-", "")}`;
  const owner = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: process.env.PAYCURVE_POSTGRESQL });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await owner(`create database ${name}`);
  onTestFinished(() => owner(`drop database ${name} with (force)`));
  return addressOf(name);
}

async function laid(address: string): Promise<void> {
  await inDirectory(address, async (database) => {
    await addSomeBuilders(database, BUILDERS);
    const of = { accountId: WRITER, name: "All", aim: "hire", createdAt: new Date() } as const;
    for (let builder = 0; builder <= BUILDERS; builder += MOST_ON_LIST)
      await database.insert(shortlists).values({ ...of, id: listOf(builder) });
  });
}

async function inDirectory<Given>(
  address: string,
  deed: (database: DirectoryDatabase) => Promise<Given>,
): Promise<Given> {
  const { database, close } = await openDatabase({ address, migrationsFolder: MIGRATIONS });
  try {
    return await deed(database);
  } finally {
    await close();
  }
}

/** What a process was told is kept, up to a moment some time after as many writes as are asked for. */
async function writeAndKill(address: string, round: string, crash: () => Promise<void>): Promise<string[]> {
  const args = [CHILD, address, MIGRATIONS, round, String(BUILDERS)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
  const [ended, enough] = [once(child, "close"), Promise.withResolvers<void>()];
  let said = "";
  let writes = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    writes += chunk.filter((byte) => byte === 0x0a).length;
    if (writes >= WRITES) enough.resolve();
  });
  await Promise.race([enough.promise, ended]);
  await pause(randomInt(MOST_DELAY_MS));
  await crash();
  child.kill("SIGKILL");
  await ended;
  return said.split("\n").slice(0, -1);
}

/** Every write that was acknowledged is there, and each builder's record is one record; so many of them were found. */
async function expectKept(address: string, round: string, said: readonly string[]): Promise<number> {
  const { published, listed } = await inDirectory(address, async (database) => ({
    published: await database.select({ of: items.accountId, says: items.system }).from(items),
    listed: await database.select().from(shortlisted).where(eq(shortlisted.reason, round)),
  }));
  const systems = Map.groupBy(published, ({ of }) => of);
  const records = [...systems.values()].filter((all) => all.some(({ says }) => says === round));
  for (const record of records) expect(record.map(({ says }) => says)).toEqual([round, round, round]);
  const acknowledged = Object.groupBy(said, (one) => (one.startsWith("published") ? "published" : "listed"));
  const [publishes, lists] = [acknowledged.published?.length ?? 0, acknowledged.listed?.length ?? 0];
  expect(said.length).toBeGreaterThanOrEqual(WRITES);
  expect([publishes, publishes + 1]).toContain(records.length);
  expect([lists, lists + 1]).toContain(listed.length);
  return Math.min(publishes, records.length) + Math.min(lists, listed.length);
}
