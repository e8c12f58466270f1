import type { Logger } from "drizzle-orm/logger";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { CASING, type Migrations, type OpenDatabase } from "./directory-database.ts";

const MOST_CONNECTIONS = 10;
const CONNECT_WITHIN_MS = 5000;
/** No question of ours takes near that long; one that does is stuck. */
const ANSWER_WITHIN_MS = 15_000;

/**
 * Opens the directory on a PostgreSQL server; several servers may share it.
 *
 * Shape   a `postgres://` address, the migrations → an open database with every table
 * Errors  whatever keeps the server from being reached, as it says it
 */
export async function openPostgresql(
  connectionString: string,
  { migrationsFolder, logger }: Migrations & { readonly logger?: Logger },
): Promise<OpenDatabase> {
  const pool = new Pool({
    connectionString,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: ANSWER_WITHIN_MS,
    application_name: "paycurve",
  });
  pool.on("error", () => {});
  try {
    const database = drizzle(pool, { casing: CASING, ...(logger && { logger }) });
    await migrateAlone(pool, () => migrate(database, { migrationsFolder }));
    return { database, close: () => pool.end() };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** Any number that nobody else locks by. */
const MIGRATION_LOCK = 7_292_026;

/** Two servers that start at once must not both lay the tables. */
async function migrateAlone(pool: Pool, work: () => Promise<void>): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await work();
  } finally {
    await connection.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => {});
    connection.release();
  }
}
