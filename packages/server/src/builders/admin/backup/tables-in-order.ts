import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { TABLES } from "../../accounts/leaving/index.ts";

/**
 * Every table of the directory, each after those it refers to: in this order rows can be put back. Read from the schema, so
 * that a new table cannot be forgotten.
 *
 * Shape   → tables; a circle of references would end in an error when this is loaded
 */
export const TABLES_IN_ORDER: readonly PgTable[] = inOrder(TABLES);

function inOrder(tables: readonly PgTable[]): PgTable[] {
  const placed: PgTable[] = [];
  while (placed.length < tables.length) {
    const next = tables.find(
      (table) => !placed.includes(table) && parentsOf(table).every((one) => placed.includes(one)),
    );
    if (!next) throw new Error("tables refer to each other in a circle");
    placed.push(next);
  }
  return placed;
}

function parentsOf(table: PgTable): PgTable[] {
  const parents = getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
  return parents.filter((parent) => parent !== table);
}

/** What a table is called in the database. */
export function tableName(table: PgTable): string {
  return getTableConfig(table).name;
}
