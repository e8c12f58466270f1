import { formatCount } from "@paycurve/core/money";
import type { KeptDirectory } from "./directory-backup.ts";
import { directoryAddress, MIGRATIONS } from "./start-directory.ts";

/**
 * Puts a backup back into a directory that holds nothing: all of it or none.
 *
 * Errors  InputError "backup.unreadable", "backup.not-empty", "directory.busy"; DataError "directory.unusable"
 */
export async function runRestore(file: string, { directory }: KeptDirectory): Promise<void> {
  const { restoreDirectory } = await import("@paycurve/server");
  const { address } = directoryAddress(directory, process.env);
  const rows = await restoreDirectory({ address, migrationsFolder: MIGRATIONS, file });
  process.stdout.write(`${formatCount(rows)} rows are back. Start the directory as before.\n`);
}
