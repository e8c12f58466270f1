import { sql } from "drizzle-orm";
import { getTableConfig, type PgColumn, type PgTable } from "drizzle-orm/pg-core";
import { TABLES } from "../src/builders/accounts/leaving/index.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { accounts, shortlists } from "../src/builders/store/schema/index.ts";

/** Whose rows are made. */
export interface FillFor {
  readonly accountId: string;
  /** Somebody else, who has dealings with them. */
  readonly otherId: string;
  readonly now: Date;
}

/** One of the two rows of a table. */
interface Row {
  readonly own: string;
  readonly other: string;
  readonly now: Date;
  readonly name: "Ada" | "Grace";
  /** Rows made before, by their table and whose they are. */
  readonly ids: Map<PgTable, string>;
}

/**
 * Gives two accounts a row in every table that can have one, read from the schema: a table that is new has one too. What
 * concerns two accounts is made each way.
 */
export async function fillFor(database: DirectoryDatabase, of: FillFor): Promise<void> {
  const { accountId, otherId, now } = of;
  const rows: Row[] = [
    { own: accountId, other: otherId, now, name: "Ada", ids: new Map() },
    { own: otherId, other: accountId, now, name: "Grace", ids: new Map() },
  ];
  for (const table of parentsFirst()) {
    for (const row of rows) {
      const { columns } = getTableConfig(table);
      const kept = columns.filter((column) => !column.getSQLType().endsWith("serial"));
      const values = Object.fromEntries(kept.map((column) => [column.name, valueFor(column, row)]));
      await database.insert(table).values(values).onConflictDoNothing();
      row.ids.set(table, String(values.id));
    }
  }
}

function parentsFirst(): PgTable[] {
  const placed: PgTable[] = [accounts];
  const left = TABLES.filter((table) => table !== accounts);
  while (left.length > 0) {
    const next = left.findIndex((table) => parentsOf(table).every((parent) => placed.includes(parent)));
    placed.push(...left.splice(next, 1));
  }
  return placed.slice(1);
}

function parentsOf(table: PgTable): PgTable[] {
  return getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
}

function valueFor(column: PgColumn, row: Row): unknown {
  const parent = getTableConfig(column.table)
    .foreignKeys.map((key) => key.reference())
    .find(({ columns }) => columns[0] === column)?.foreignTable;
  if (parent === accounts) return isOther(column) ? row.other : row.own;
  if (parent) return row.ids.get(parent);
  return NAMED[column.name]?.(row) ?? plainValue(column, row);
}

/** On a list stands somebody else; a request goes to somebody else. */
function isOther({ name, table }: PgColumn): boolean {
  return name === "toId" || parentsOf(table).includes(shortlists);
}

/** What columns of a name hold so that it leads to an account. */
const NAMED: Readonly<Record<string, (row: Row) => unknown>> = {
  actorId: ({ own }) => own,
  aboutId: ({ other }) => other,
  handle: ({ name }) => (name === "Ada" ? "ada-lovelace" : "grace-hop"),
  email: () => "ada@mail.example",
  note: ({ name }) => `a note of ${name}’s alone`,
};

function plainValue(column: PgColumn, { now, name }: Row): unknown {
  const type = column.getSQLType();
  if (type === "uuid") return crypto.randomUUID();
  if (type === "text[]") return [`${column.name} of ${name}`];
  if (type === "text") return column.enumValues?.[0] ?? `${column.name} of ${name}`;
  if (type === "boolean") return true;
  if (type === "date") return "2026-01-01";
  if (type === "bytea") return new Uint8Array([1, 2, 3]);
  if (type === "tsvector") return sql`to_tsvector('simple', 'words')`;
  return type.startsWith("timestamp") ? now : 1;
}
