import { formatCount } from "@paycurve/core/money";
import { directoryAddress, MIGRATIONS } from "./start-directory.ts";

/** What `directory backup` and `directory restore` were told. */
export interface KeptDirectory {
  readonly directory?: string;
}

/**
 * Writes everything that a directory holds to a new file that its owner alone reads.
 *
 * Errors  InputError "backup.file", "directory.busy", "directory.missing"; DataError "directory.unusable"
 */
export async function runBackup(file: string, { directory }: KeptDirectory): Promise<void> {
  const { backupDirectory } = await import("@paycurve/server");
  const { address } = directoryAddress(directory, process.env);
  const rows = await backupDirectory({ address, migrationsFolder: MIGRATIONS, file });
  process.stdout.write(
    `${file} holds the whole directory: ${formatCount(rows)} rows. Only you can read it.\n`,
  );
}
