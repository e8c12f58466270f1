import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Logger } from "drizzle-orm/logger";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { CASING, type Migrations, type OpenDatabase } from "./directory-database.ts";
import { holdFolder } from "./held-folder.ts";

/** Nobody else on the machine may read it. */
const OWNER_ONLY = 0o700;

/**
 * Opens the directory in a folder of this machine, by the PostgreSQL that runs inside the process: one server at a time.
 * What was acknowledged outlives the process however it ends, but not a loss of power: this engine never waits for the disk.
 *
 * Shape   a folder, made where it is missing; the migrations → an open database with every table
 * Errors  InputError "directory.busy" when another server holds the folder
 */
export async function openEmbedded(
  folder: string,
  { migrationsFolder, logger }: Migrations & { readonly logger?: Logger },
): Promise<OpenDatabase> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  const release = await holdFolder(await realpath(folder));
  try {
    const engine = await PGlite.create({ dataDir: join(folder, "postgresql") });
    const database = drizzle(engine, { casing: CASING, ...(logger && { logger }) });
    await migrate(database, { migrationsFolder });
    const close = async () => {
      await engine.close();
      await release();
    };
    return { database, close };
  } catch (error) {
    await release();
    throw error;
  }
}
