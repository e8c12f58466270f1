import { PaycurveError } from "@paycurve/core";
import { type DatabaseOptions, type Migrations, type OpenDatabase, unusable } from "./directory-database.ts";

/**
 * Opens the directory where its address says, with every table laid.
 *
 * Shape   a `postgres://` address or a folder; where the migrations lie → an open database
 * Errors  InputError "directory.busy" when another server holds the folder; DataError "directory.unusable"
 */
export async function openDatabase(options: DatabaseOptions & Migrations): Promise<OpenDatabase> {
  const { address } = options;
  try {
    if (isServer(address)) return await (await import("./postgresql.ts")).openPostgresql(address, options);
    return await (await import("./embedded.ts")).openEmbedded(address, options);
  } catch (error) {
    throw error instanceof PaycurveError ? error : unusable(address, error);
  }
}

/**
 * Whether a directory's address is that of a server; else it is a folder.
 *
 * @example isServer("postgres://ada@db.example.org/paycurve") // => true
 * @example isServer("/var/lib/paycurve") // => false
 */
export function isServer(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address);
}
