import { join } from "node:path";
import { InputError } from "@paycurve/core";
import { withFileLock } from "@paycurve/market/files";

/** The file whose lock says that a server has the folder open. */
const LOCK_FILE = "lock.duckdb";

/**
 * Holds a folder until it is given back: two servers on one embedded database would ruin it. A killed process holds nothing.
 *
 * Shape   a folder that exists, by its real path → how to give it back
 * Errors  InputError "directory.busy" when another server holds it
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const path = join(folder, LOCK_FILE);
  const work = withFileLock({ path, waitMs: 0, busy: () => busy(folder) }, async () => {
    held.resolve();
    await released.promise;
  });
  await Promise.race([held.promise, work]);
  return async () => {
    released.resolve();
    await work;
  };
}

function busy(folder: string): InputError {
  const says = `${folder}: another Paycurve server has this directory open. Stop it first, or name another folder.`;
  return new InputError("directory.busy", says, { field: "folder", folder });
}
