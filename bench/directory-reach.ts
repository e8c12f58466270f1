import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { listen, type Told } from "@paycurve/server";
import { eq, sql } from "drizzle-orm";
import { Hono } from "hono";
import { Client } from "pg";
import { builders } from "../packages/server/src/builders/builders.ts";
import { type DirectoryDatabase, openDatabase } from "../packages/server/src/builders/store/index.ts";
import { accounts } from "../packages/server/src/builders/store/schema/index.ts";
import { addSomeBuilders } from "../packages/server/test/some-builders.ts";
import { addressOf, MIGRATIONS, SERVER } from "../packages/server/test/where-tested.ts";
import { keepResult, medianOf, round } from "./measure.ts";

const SIZES = [10_000, 100_000];
const PER_SECOND = 50;
const SECONDS = Number(process.env.PAYCURVE_BENCH_SECONDS ?? 60);

if (SERVER === undefined) throw new Error("No PostgreSQL server is here to measure the directory on.");

const measured: Record<string, Record<string, { median: number; p99: number; n: number }>> = {};
for (const size of SIZES) measured[size] = await atSize(size);

const [small, large] = SIZES.map((size) => measured[size] ?? {});
const ratio = (one?: { p99: number }, other?: { p99: number }) =>
  round((one?.p99 ?? Number.NaN) / (other?.p99 ?? Number.NaN));
const ratios = Object.fromEntries(
  ["profile", "search", "search, words"].map((kind) => [
    kind,
    {
      "p99 over a single row's": ratio(large?.[kind], large?.["single row"]),
      "median, ten times the builders": round(
        (large?.[kind]?.median ?? Number.NaN) / (small?.[kind]?.median ?? Number.NaN),
      ),
    },
  ]),
);
const date = keepResult("directory-reach", {
  says: `Pages of a directory on PostgreSQL under ${PER_SECOND} requests a second for ${SECONDS} s, milliseconds from when each was due; server and load share the machine.`,
  bar: "search at most 10 × and a profile 3 × the p99 of a single row; ten times the builders at most 1.5 × the time",
  measured,
  ratios,
});
console.info(`directory-reach, ${date}:`, JSON.stringify({ measured, ratios }, null, 1));

async function atSize(size: number) {
  const name = `reach_${size}`;
  await asOwner(`create database ${name}`);
  const { database, close } = await openDatabase({ address: addressOf(name), migrationsFolder: MIGRATIONS });
  await addSomeBuilders(database, size);
  await database.execute(sql`vacuum analyze`);
  const service = await listen((request, connection) => app.fetch(request, connection), {
    port: 0,
    mayMove: false,
  });
  const app = appOn(database, new URL(service.address).origin);
  try {
    await loaded(service.address, size, 5);
    return summed(await loaded(service.address, size, SECONDS));
  } finally {
    await service.close();
    await close();
    await asOwner(`drop database ${name} with (force)`);
  }
}

/** The directory, and beside it the plainest question there is. */
function appOn(database: DirectoryDatabase, origin: string): Hono {
  const now = () => new Date("2026-11-28T12:00:00Z");
  const directory = {
    database,
    now,
    origin,
    send: async () => {},
    figures: [],
    proof: {},
    mostReadsAMinute: Number.POSITIVE_INFINITY,
    tell: (told: Told) => told.event === "fault" && console.error(told.error),
  };
  const app = new Hono();
  app.get("/one/:n", async (context) => {
    const handle = `builder-${context.req.param("n")}`;
    const [row] = await database.select().from(accounts).where(eq(accounts.handle, handle));
    return context.json({ handle: row?.handle ?? null });
  });
  app.route("/", builders({ directory, files: [] }));
  return app;
}

async function loaded(address: string, size: number, seconds: number): Promise<Record<string, number[]>> {
  const load = join(import.meta.dirname, "directory", "load.ts");
  const args = [load, new URL(address).origin, String(PER_SECOND), String(seconds), String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Record<string, number[]>;
}

function summed(took: Record<string, number[]>) {
  return Object.fromEntries(
    Object.entries(took).map(([kind, ms]) => {
      const sorted = ms.toSorted((one, other) => one - other);
      const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
      return [kind, { median: round(medianOf(ms)), p99: round(p99), n: ms.length }];
    }),
  );
}

async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  await client.query(statement);
  await client.end();
}
