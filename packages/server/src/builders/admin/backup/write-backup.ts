import { createHash, randomUUID } from "node:crypto";
import { access, open, rename, rm } from "node:fs/promises";
import { InputError } from "@paycurve/core";
import type { DirectoryDatabase } from "../../store/index.ts";
import type { Header } from "./header.ts";
import { plainRow } from "./row-text.ts";
import { tableRows } from "./table-rows.ts";
import { TABLES_IN_ORDER, tableName } from "./tables-in-order.ts";

/** It holds what opens accounts, if only as hashes, and who wrote to whom. */
const OWNER_ONLY = 0o600;

/** A file to be written. */
export interface BackupTo {
  readonly file: string;
  readonly now: Date;
}

/**
 * Writes everything a directory holds, as it is at one moment, while it goes on: a line of JSON that says what follows, one
 * for each row, one that says what all of them come to. The file is there when all of it is.
 *
 * Shape   a database, a file that is not there → the file, mode 600; how many rows are in it
 * Errors  InputError "backup.file" when it is there already, or cannot be written
 */
export async function writeBackup(database: DirectoryDatabase, { file, now }: BackupTo): Promise<number> {
  await refuseWritten(file);
  const beside = `${file}.${randomUUID()}.part`;
  const written = await open(beside, "wx", OWNER_ONLY).catch((cause: unknown) => {
    throw unwritable(file, "cannot be written there", cause);
  });
  try {
    const hash = createHash("sha256");
    const write = async (text: string): Promise<void> => {
      hash.update(text);
      await written.writeFile(text);
    };
    const rows = await database.transaction((all) => writeState(all, now, write), ONE_STATE);
    await written.writeFile(`${JSON.stringify({ sha256: hash.digest("hex") })}\n`);
    await written.sync();
    await written.close();
    await rename(beside, file);
    return rows;
  } catch (error) {
    await written.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}

/** However long it takes, everything is read as it was when it began. */
const ONE_STATE = { isolationLevel: "repeatable read", accessMode: "read only" } as const;

async function writeState(
  database: DirectoryDatabase,
  now: Date,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const tables: Header["tables"] = [];
  for (const table of TABLES_IN_ORDER) tables.push([tableName(table), await database.$count(table)]);
  const header: Header = { paycurveBackup: 1, writtenAt: now.toISOString(), tables };
  await write(`${JSON.stringify(header)}\n`);
  for (const table of TABLES_IN_ORDER)
    for await (const rows of tableRows(database, table))
      await write(rows.map((row) => `${JSON.stringify(plainRow(row))}\n`).join(""));
  return tables.reduce((sum, [, count]) => sum + count, 0);
}

async function refuseWritten(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw unwritable(file, "is there already, and stays; name another");
}

function unwritable(file: string, why: string, cause?: unknown): InputError {
  return new InputError("backup.file", `file: ${file} ${why}.`, { field: "file", value: file }, cause);
}
