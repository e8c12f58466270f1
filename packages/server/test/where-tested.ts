import { join } from "node:path";

/** Where the tables' history lies. */
export const MIGRATIONS = join(import.meta.dirname, "..", "migrations");

/** The server that `npm test` started, or that the one who runs the tests names. */
export const { PAYCURVE_POSTGRESQL: SERVER } = process.env;

/** The address of a database of the server's. */
export function addressOf(name: string): string {
  const url = new URL(SERVER ?? "");
  url.pathname = `/${name}`;
  return url.href;
}
