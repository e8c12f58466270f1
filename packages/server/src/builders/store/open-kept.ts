import { access } from "node:fs/promises";
import { InputError } from "@paycurve/core";
import type { DatabaseOptions, Migrations, OpenDatabase } from "./directory-database.ts";
import { isServer, openDatabase } from "./open-database.ts";

/**
 * Opens a directory that is there already; a folder that is not there is none, and is not made.
 *
 * Shape   an address, the migrations → an open database
 * Errors  InputError "directory.missing", and those of `openDatabase`
 */
export async function openKept(kept: DatabaseOptions & Migrations): Promise<OpenDatabase> {
  const { address } = kept;
  if (!isServer(address))
    await access(address).catch((cause: unknown) => {
      const says = `directory: ${address} is not there.`;
      throw new InputError("directory.missing", says, { field: "directory" }, cause);
    });
  return openDatabase(kept);
}
