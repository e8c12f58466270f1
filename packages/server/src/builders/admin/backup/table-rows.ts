import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { DirectoryDatabase } from "../../store/index.ts";
import type { Row } from "./row-text.ts";
import { tableName } from "./tables-in-order.ts";

/** Two megabytes of a table at a time, however long it is. */
const BLOCKS_READ = 256;

/**
 * Every row of a table, piece by piece, by where it lies: no table is held in memory, and no piece takes longer for those
 * before it.
 *
 * Shape   a transaction that sees one state, a table → pieces of its rows
 */
export async function* tableRows(
  database: DirectoryDatabase,
  table: PgTable,
): AsyncGenerator<readonly Row[]> {
  const blocks = await blocksOf(database, table);
  for (let from = 0; from < blocks; from += BLOCKS_READ) {
    const [first, after] = [`(${from},0)`, `(${from + BLOCKS_READ},0)`];
    yield await database
      .select()
      .from(table)
      .where(sql`${table}.ctid >= ${first}::tid and ${table}.ctid < ${after}::tid`);
  }
}

async function blocksOf(database: DirectoryDatabase, table: PgTable): Promise<number> {
  const blocks = sql<string>`pg_relation_size(${tableName(table)}::text::regclass) / current_setting('block_size')::int`;
  const [found] = await database.select({ blocks }).from(sql`(select 1) as one`);
  return Number(found?.blocks ?? 0);
}
