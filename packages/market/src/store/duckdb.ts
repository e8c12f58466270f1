import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** How one engine is held: what it may read and write, where it spills, how much memory it takes. */
export interface EngineOptions {
  readonly folder: string;
  readonly spillFolder?: string;
  readonly memoryLimit?: string;
}

/** An engine in this process's memory and one line to it. */
export interface Engine {
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Starts DuckDB in memory, shut in one folder: no extension is fetched or loaded, nothing outside the
 * folder is opened, no address is called.
 *
 * Shape   a folder that exists → an engine to be closed by the caller
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: options.memoryLimit ?? "2GB",
  });
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await shutIn(connection, options);
  } catch (error) {
    close();
    throw error;
  }
  return { connection, close };
}

async function shutIn(connection: DuckDBConnection, { folder, spillFolder }: EngineOptions): Promise<void> {
  await connection.run("SET VARIABLE folder = $folder", { folder });
  await connection.run("SET VARIABLE spill_folder = $spill_folder", { spill_folder: spillFolder ?? "" });
  await connection.run("SET temp_directory = getvariable('spill_folder')");
  await connection.run("SET allowed_directories = [getvariable('folder')]");
  await connection.run("SET parquet_metadata_cache = true");
  await connection.run("SET enable_external_access = false");
  await connection.run("SET lock_configuration = true");
}
