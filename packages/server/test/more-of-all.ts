import { randomUUID } from "node:crypto";
import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type PgColumn, type PgTable } from "drizzle-orm/pg-core";
import { TABLES } from "../src/builders/accounts/leaving/index.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { accounts, shortlisted, shortlistMembers } from "../src/builders/store/schema/index.ts";
import { KNOWN } from "./scene.ts";
import { addSomeBuilders, NOW } from "./some-builders.ts";

const BUILDERS = 30;
const COPIES = 4;

/** Nobody has two accounts, two profiles or two keys that sign; a log is not read from the scene. */
const ONE_OF_A_KIND = ["accounts", "profiles", "signing_keys", "audit_entries"];

/** Puts builders beside those of a scene, all of them on its list and reading it, and of every other row some more alike. */
export async function addMoreOfAll(database: DirectoryDatabase): Promise<void> {
  for (const table of TABLES)
    if (!ONE_OF_A_KIND.includes(getTableConfig(table).name)) await copyRows(database, table);
  const known = new Set((await database.select().from(accounts)).map(({ id }) => id));
  await addSomeBuilders(database, BUILDERS);
  const added = (await database.select().from(accounts)).filter(({ id }) => !known.has(id));
  const on = { shortlistId: KNOWN.list, addedAt: NOW };
  await database
    .insert(shortlisted)
    .values(added.map(({ id }) => ({ ...on, builderId: id, reason: "Ships", note: "" })));
  await database.insert(shortlistMembers).values(added.map(({ id }) => ({ ...on, accountId: id })));
}

/** Rows like those that are there, but for what only one row may have; none where that is whom they refer to. */
async function copyRows(database: DirectoryDatabase, table: PgTable): Promise<void> {
  const { uniques, referring } = keysOf(table);
  const varied = new Set(uniques.flat().filter((column) => !referring.has(column)));
  if (uniques.some((key) => !key.some((column) => varied.has(column)))) return;
  const rows = (await database.select().from(table)) as Record<string, string | number | null>[];
  for (let copy = 1; copy <= COPIES && rows.length > 0; copy++)
    await database.insert(table).values(rows.map((row) => variedIn(row, { table, varied, copy })));
}

function variedIn(
  row: Record<string, string | number | null>,
  { table, varied, copy }: { readonly table: PgTable; readonly varied: Set<string>; readonly copy: number },
): Record<string, unknown> {
  const columns = Object.entries<PgColumn>(getTableColumns(table)).filter(([, column]) =>
    varied.has(column.name),
  );
  return {
    ...row,
    ...Object.fromEntries(columns.map(([name, column]) => [name, another(row[name], column, copy)])),
  };
}

function another(value: string | number | null | undefined, column: PgColumn, copy: number): unknown {
  if (value === null || value === undefined) return null;
  if (column.getSQLType() === "uuid") return randomUUID();
  return typeof value === "number" ? value + 1000 * copy : `${value}-${copy}`;
}

function keysOf(table: PgTable): { uniques: string[][]; referring: Set<string> } {
  const { columns, primaryKeys, uniqueConstraints, foreignKeys } = getTableConfig(table);
  const alone = columns.filter(({ primary, isUnique }) => primary || isUnique).map(({ name }) => [name]);
  const together = [...primaryKeys, ...uniqueConstraints].map((key) => key.columns.map(({ name }) => name));
  const referring = new Set(foreignKeys.flatMap((key) => key.reference().columns.map(({ name }) => name)));
  return { uniques: [...alone, ...together], referring };
}
