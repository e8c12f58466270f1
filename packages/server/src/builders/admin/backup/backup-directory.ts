import { type DatabaseOptions, type Migrations, openDatabase, openKept } from "../../store/index.ts";
import { checkBackup, restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

/** Where a directory is kept, and the file of its backup. */
export interface BackupDirectory extends DatabaseOptions, Migrations {
  readonly file: string;
}

/**
 * Writes the backup of a directory that is kept at an address. One in a folder is open in one server at a time.
 *
 * Shape   an address, a file that is not there → how many rows are in it
 * Errors  InputError "directory.busy", "directory.missing" where the folder is not there, "backup.file"; DataError
 *         "directory.unusable"
 */
export async function backupDirectory({ file, ...kept }: BackupDirectory): Promise<number> {
  const { database, close } = await openKept(kept);
  try {
    return await writeBackup(database, { file, now: new Date() });
  } finally {
    await close();
  }
}

/**
 * Puts a backup back into a directory at an address; where it is kept in a folder, one that is new or empty.
 *
 * Shape   an address, a backup → how many rows were put back
 * Errors  InputError "backup.unreadable", "backup.not-empty", "directory.busy"; DataError "directory.unusable"
 */
export async function restoreDirectory({ file, ...kept }: BackupDirectory): Promise<number> {
  await checkBackup(file);
  const { database, close } = await openDatabase(kept);
  try {
    return await restoreBackup(database, file);
  } finally {
    await close();
  }
}
