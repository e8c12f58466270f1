import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import type { Logger } from "drizzle-orm/logger";
import { drizzle } from "drizzle-orm/pglite";
import { Client } from "pg";
import { afterAll, onTestFinished } from "vitest";
import { type DirectoryDatabase, type OpenDatabase, openDatabase } from "../src/builders/store/index.ts";
import { laidFile } from "./laid-directory.ts";
import { addressOf, MIGRATIONS, SERVER } from "./where-tested.ts";

if (SERVER === undefined)
  process.stderr.write("No PostgreSQL server is here: the directory is tested on the embedded one alone.\n");

/** The engines a test of the directory runs on. */
export const ENGINES: readonly Engine[] = SERVER === undefined ? ["embedded"] : ["embedded", "postgresql"];

/** What keeps a directory. */
export type Engine = "embedded" | "postgresql";

/** An empty directory with every table, gone when the test has finished. */
export async function freshDatabase(engine: Engine, logger?: Logger): Promise<DirectoryDatabase> {
  const { database, close } = await opened(engine, logger);
  onTestFinished(close);
  return database;
}

/** The same for all tests of a block, gone after them; asked for before they begin. */
export async function keptDatabase(engine: Engine, logger?: Logger): Promise<DirectoryDatabase> {
  const { database, close } = await opened(engine, logger);
  kept.push(close);
  return database;
}

const kept: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const close of kept.splice(0)) await close();
});

function opened(engine: Engine, logger?: Logger): Promise<OpenDatabase> {
  return engine === "embedded" ? inMemory(logger) : onServer(logger);
}

/** Its tables are laid once for all tests; each gets a copy. */
async function inMemory(logger?: Logger): Promise<OpenDatabase> {
  const engine = await PGlite.create({ loadDataDir: await laidFile() });
  const database = drizzle(engine, { casing: "snake_case", ...(logger && { logger }) });
  return { database, close: () => engine.close() };
}

let template: Promise<string> | undefined;

async function onServer(logger?: Logger): Promise<OpenDatabase> {
  template ??= layTemplate();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asOwner(`create database ${name} template ${await template}`);
  const open = await openDatabase({
    address: addressOf(name),
    migrationsFolder: MIGRATIONS,
    ...(logger && { logger }),
  });
  const close = async (): Promise<void> => {
    await open.close();
    await asOwner(`drop database ${name} with (force)`);
  };
  return { ...open, close };
}

async function layTemplate(): Promise<string> {
  const name = `laid_${randomUUID().replaceAll("-", "")}`;
  await asOwner(`create database ${name}`);
  const open = await openDatabase({ address: addressOf(name), migrationsFolder: MIGRATIONS });
  await open.close();
  return name;
}

async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
