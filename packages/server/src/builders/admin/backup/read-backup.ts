import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { InputError } from "@paycurve/core";
import type { PgTable } from "drizzle-orm/pg-core";
import { HEADER, type Header, LAST_LINE } from "./header.ts";
import { type Row, rowOf } from "./row-text.ts";
import { TABLES_IN_ORDER, tableName } from "./tables-in-order.ts";

/** Some rows of one table, in the order they are put back. */
export interface ReadRows {
  readonly table: PgTable;
  readonly rows: readonly Row[];
}

/** As many rows as one statement puts back. */
const ROWS_TOGETHER = 200;

/**
 * Reads a backup from its first line to its last, a piece at a time; what is wrong with it may come out only at the end.
 *
 * Shape   a file → pieces of its rows, tables in the order of their references
 * Errors  InputError "backup.unreadable" where it is not one, is of other tables, is cut or was altered
 */
export async function* readBackup(file: string): AsyncGenerator<ReadRows> {
  const [hash, lines] = [createHash("sha256"), linesOf(file)];
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw unreadable(file, "it is cut");
    hash.update(`${value}\n`);
    return parsed(file, value);
  };
  const { tables } = headerOf(file, await next());
  for (const [index, table] of TABLES_IN_ORDER.entries()) {
    const [, count = 0] = tables[index] ?? [];
    for (let read = 0; read < count; read += ROWS_TOGETHER) {
      const rows: Row[] = [];
      while (rows.length < Math.min(ROWS_TOGETHER, count - read))
        rows.push(readRow(file, table, await next()));
      yield { table, rows };
    }
  }
  const sum = hash.digest("hex");
  const last = await lines.next();
  const said = last.done ? null : LAST_LINE.safeParse(parsed(file, last.value)).data;
  if (said?.sha256 !== sum) throw unreadable(file, "it is cut, or was altered");
  if (!(await lines.next()).done) throw unreadable(file, "more follows than it says");
}

/** By line feeds alone: words may hold what else some take for the end of a line. A last line without its end is none. */
async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  let rest = "";
  try {
    for await (const piece of createReadStream(file, "utf8")) {
      const lines = `${rest}${piece}`.split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (cause) {
    throw unreadable(file, "it cannot be read", cause);
  }
  if (rest !== "") throw unreadable(file, "it is cut");
  return undefined;
}

function parsed(file: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw unreadable(file, "it is cut, or was altered", cause);
  }
}

function headerOf(file: string, first: unknown): Header {
  const read = HEADER.safeParse(first);
  if (!read.success) throw unreadable(file, "it is no backup of a directory");
  const names = read.data.tables.map(([name]) => name);
  if (names.join() !== TABLES_IN_ORDER.map(tableName).join())
    throw unreadable(
      file,
      "another version of Paycurve wrote it; restore it with that one, then start this one",
    );
  return read.data;
}

function readRow(file: string, table: PgTable, plain: unknown): Row {
  const row = typeof plain === "object" && plain !== null ? rowOf(table, plain as Row) : null;
  if (row === null) throw unreadable(file, `a row of ${tableName(table)} does not have its columns`);
  return row;
}

/** Why nothing of a file can be put back. */
export function unreadable(file: string, why: string, cause?: unknown): InputError {
  const says = `file: ${file} cannot be restored: ${why}. Nothing was changed.`;
  return new InputError("backup.unreadable", says, { field: "file", value: file }, cause);
}
