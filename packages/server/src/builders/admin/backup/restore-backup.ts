import { InputError } from "@paycurve/core";
import { getTableColumns, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { DirectoryDatabase } from "../../store/index.ts";
import { adminTokens } from "../../store/schema/index.ts";
import { readBackup, unreadable } from "./read-backup.ts";
import { TABLES_IN_ORDER, tableName } from "./tables-in-order.ts";

/**
 * Looks a backup through to its end without putting anything back.
 *
 * Errors  InputError "backup.unreadable"
 */
export async function checkBackup(file: string): Promise<void> {
  for await (const _rows of readBackup(file));
}

/**
 * Puts everything back that a backup holds, into a directory that holds nothing: all of it or none. A token for a first admin
 * is nothing: it goes.
 *
 * Shape   a database with empty tables, a file → how many rows were put back
 * Errors  InputError "backup.not-empty", "backup.unreadable"
 */
export async function restoreBackup(database: DirectoryDatabase, file: string): Promise<number> {
  await checkBackup(file);
  return database.transaction(async (all) => {
    await lockTables(all);
    await all.delete(adminTokens);
    for (const table of TABLES_IN_ORDER) if ((await all.$count(table)) > 0) throw notEmpty();
    let put = 0;
    for await (const { table, rows } of readBackup(file)) {
      await all
        .insert(table)
        .values([...rows])
        .catch((cause: unknown) => {
          throw unreadable(file, `rows of ${tableName(table)} do not fit together`, cause);
        });
      put += rows.length;
    }
    for (const table of TABLES_IN_ORDER) await goOnCounting(all, table);
    return put;
  });
}

/** Nobody writes while it is put back. */
async function lockTables(database: DirectoryDatabase): Promise<void> {
  const names = sql.join(
    TABLES_IN_ORDER.map((table) => sql.identifier(tableName(table))),
    sql`, `,
  );
  await database.execute(sql`lock table ${names} in access exclusive mode`);
}

/** Numbers that the database itself gives out go on after the last that was put back. */
async function goOnCounting(database: DirectoryDatabase, table: PgTable): Promise<void> {
  for (const column of Object.values(getTableColumns(table))) {
    if (!column.getSQLType().endsWith("serial")) continue;
    const [name, last] = [tableName(table), sql`(select max(${column}) from ${table})`];
    await database.execute(
      sql`select setval(pg_get_serial_sequence(${name}, ${toSnakeCase(column.name)}), ${last})`,
    );
  }
}

function notEmpty(): InputError {
  const says = "directory: it holds something. A backup is restored into an empty one; nothing was changed.";
  return new InputError("backup.not-empty", says, { field: "directory" });
}
