import { createHash, randomUUID } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { openDatabase } from "../src/builders/store/index.ts";
import { MIGRATIONS } from "./where-tested.ts";

/** Kept from one run of the tests to the next. */
const LAID = join(import.meta.dirname, "..", "..", "..", ".build", "laid");
const ENGINE = join(import.meta.dirname, "../../../node_modules/@electric-sql/pglite/package.json");

/**
 * An empty embedded directory with every table, as one file to load: the engine takes many seconds to lay the first,
 * and one to load it.
 */
export async function laidFile(): Promise<Blob> {
  return openAsBlob(join(await laid(), "directory.tar"));
}

/** The same as a folder, put where a test wants it. */
export async function layFolder(to: string): Promise<void> {
  cpSync(join(await laid(), "directory"), to, { recursive: true });
}

let folder: Promise<string> | undefined;

function laid(): Promise<string> {
  folder ??= found();
  return folder;
}

/** Laid once for an engine and a history of tables; of two processes that lay it at once the first one's stays. */
async function found(): Promise<string> {
  const name = nameOf([ENGINE, ...filesIn(MIGRATIONS)]);
  mkdirSync(LAID, { recursive: true });
  if (readdirSync(LAID).includes(name)) return join(LAID, name);
  const making = join(LAID, `making-${randomUUID()}`);
  await layInto(making);
  try {
    renameSync(making, join(LAID, name));
  } catch {
    rmSync(making, { recursive: true });
  }
  return join(LAID, name);
}

async function layInto(making: string): Promise<void> {
  const directory = join(making, "directory");
  const { close } = await openDatabase({ address: directory, migrationsFolder: MIGRATIONS });
  await close();
  const engine = await PGlite.create({ dataDir: join(directory, "postgresql") });
  const dump = await engine.dumpDataDir("none");
  await engine.close();
  writeFileSync(join(making, "directory.tar"), Buffer.from(await dump.arrayBuffer()));
}

function filesIn(of: string): string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function nameOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
