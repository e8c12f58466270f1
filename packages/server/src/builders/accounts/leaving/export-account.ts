import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Directory } from "../../directory.ts";
import { belongsTo, nameOf, TABLES } from "./belonging.ts";

/** What is left out of an export: what would only serve whoever steals it, and what is counted anew from the rest. */
export const NOT_EXPORTED: readonly string[] = [
  "accounts.passwordHash",
  "recovery_codes.hash",
  "sessions.tokenHash",
  "access_tokens.tokenHash",
  "address_confirmations.tokenHash",
  "attestations.linkHash",
  "attestations.withdrawHash",
  "challenges.challenge",
  "profiles.words",
];

/** Everything kept of an account, by table. */
export type AccountExport = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Everything that is kept of an account: each row of each table that belongs to it.
 *
 * Shape   a directory, an account's id → rows by table, plain values of JSON
 */
export async function exportAccount({ database }: Directory, accountId: string): Promise<AccountExport> {
  const tables: [string, Record<string, unknown>[]][] = [];
  for (const table of TABLES) {
    const owned = belongsTo(database, table, accountId);
    if (!owned) continue;
    const rows = await database.select(exportedColumns(table)).from(table).where(owned);
    tables.push([getTableConfig(table).name, rows.map(plainRow)]);
  }
  return Object.fromEntries(tables);
}

function exportedColumns(table: PgTable): ReturnType<typeof getTableColumns<PgTable>> {
  const columns = Object.entries(getTableColumns(table));
  return Object.fromEntries(columns.filter(([, column]) => !NOT_EXPORTED.includes(nameOf(column))));
}

function plainRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64url") : value;
}
