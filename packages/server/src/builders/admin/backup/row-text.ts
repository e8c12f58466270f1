import { getTableColumns } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

/** A row as the database gives it and takes it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A row in values that JSON has: moments as ISO 8601, bytes in base64; the rest it has.
 *
 * @example plainRow({ at: new Date(0), key: new Uint8Array([1, 2]) }) // => { at: "1970-01-01T00:00:00.000Z", key: "AQI=" }
 */
export function plainRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return value instanceof Date ? value.toISOString() : value;
}

/**
 * A row as the database takes it, from what `plainRow` made.
 *
 * Shape   a table, a row of JSON → a row, or null where its columns are not exactly the table's
 */
export function rowOf(table: PgTable, plain: Row): Row | null {
  const columns = getTableColumns(table);
  const names = Object.keys(columns);
  if (names.length !== Object.keys(plain).length || !names.every((name) => Object.hasOwn(plain, name)))
    return null;
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, columnValue(column, plain[name])]),
  );
}

function columnValue(column: PgColumn, plain: unknown): unknown {
  if (typeof plain !== "string") return plain;
  if (column.getSQLType() === "bytea") return new Uint8Array(Buffer.from(plain, "base64"));
  return column.dataType === "date" ? new Date(plain) : plain;
}
