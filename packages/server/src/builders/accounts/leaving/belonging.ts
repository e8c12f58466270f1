import { eq, inArray, is, or, type SQL } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { DirectoryDatabase } from "../../store/index.ts";
import * as schema from "../../store/schema/index.ts";

/** Every table of the directory. */
export const TABLES: readonly PgTable[] = Object.values(schema).filter((value) => is(value, PgTable));

/** References to an account that make a row somebody else's all the same: who is on a private list is its maker's affair. */
export const ABOUT_NOT_OF: readonly string[] = ["shortlisted.builderId"];

/** Columns that name an account without being a reference, and make a row its own. */
export const OF_WITHOUT_REFERENCE: readonly string[] = ["audit_entries.actorId"];

/**
 * Which rows of a table belong to an account: those that refer to it, and those that refer to a row that belongs to it.
 * Read from the schema itself, so that a table cannot be forgotten.
 *
 * Shape   a table, an account's id → a condition, or undefined where no row can be anybody's
 */
export function belongsTo(database: DirectoryDatabase, table: PgTable, accountId: string): SQL | undefined {
  if (table === schema.accounts) return eq(schema.accounts.id, accountId);
  const { columns, foreignKeys } = getTableConfig(table);
  const referring = foreignKeys
    .map((key) => key.reference())
    .flatMap(({ columns, foreignColumns }) => {
      const [column, target] = [columns[0], foreignColumns[0]];
      if (!column || !target || ABOUT_NOT_OF.includes(nameOf(column))) return [];
      const owned = belongsTo(database, target.table, accountId);
      if (target === schema.accounts.id) return [eq(column, accountId)];
      return owned ? [inArray(column, database.select({ id: target }).from(target.table).where(owned))] : [];
    });
  const naming = columns.filter((column) => OF_WITHOUT_REFERENCE.includes(nameOf(column)));
  return or(...referring, ...naming.map((column) => eq(column, accountId)));
}

/** A column with its table, as the lists here name it. */
export function nameOf(column: PgColumn): string {
  return `${getTableConfig(column.table).name}.${column.name}`;
}
