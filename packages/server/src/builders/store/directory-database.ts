import { DataError } from "@paycurve/core";
import type { Logger } from "drizzle-orm/logger";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** The directory's tables, whichever engine keeps them; also what a transaction on them is. */
export type DirectoryDatabase = PgDatabase<PgQueryResultHKT>;

/** An open directory: its database, and how to leave it. */
export interface OpenDatabase {
  readonly database: DirectoryDatabase;
  /** Ends what runs and gives the folder or the connections back. */
  readonly close: () => Promise<void>;
}

/** Where a directory is kept, and who is told of each statement. */
export interface DatabaseOptions {
  /** A `postgres://` address, or else a folder on this machine. */
  readonly address: string;
  readonly logger?: Logger;
}

/** Column names are those of the code, in small letters with lines between. */
export const CASING = "snake_case";

/** Where the tables' history lies beside the code. */
export interface Migrations {
  readonly migrationsFolder: string;
}

/** Why a database cannot be used. */
export function unusable(address: string, cause: unknown): DataError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const says = `directory: ${withoutPassword(address)} cannot be used: ${why}`;
  return new DataError("directory.unusable", says, { address: withoutPassword(address) }, cause);
}

/**
 * An address as it may be printed.
 *
 * @example withoutPassword("postgres://ada:secret@db.example.org/paycurve") // => "postgres://ada:…@db.example.org/paycurve"
 * @example withoutPassword("/var/lib/paycurve") // => "/var/lib/paycurve"
 */
export function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:/@]*):[^@/]*@/, "$1:…@");
}
