import type { KeptDirectory } from "./directory-backup.ts";
import { directoryAddress, MIGRATIONS } from "./start-directory.ts";

/**
 * Lets a new key sign in a directory; what the old one signed can still be checked.
 *
 * Errors  InputError "directory.busy", "directory.missing"; DataError "directory.unusable"
 */
export async function runRotateKey({ directory }: KeptDirectory): Promise<void> {
  const { rotateKey } = await import("@paycurve/server");
  const { address } = directoryAddress(directory, process.env);
  const name = await rotateKey({ address, migrationsFolder: MIGRATIONS });
  process.stdout.write(
    `A new key signs from now on: ${name}\nWhat was signed before is still checked by the old one; its private half is gone.\n`,
  );
}
