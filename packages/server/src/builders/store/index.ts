export type { DatabaseOptions, DirectoryDatabase, Migrations, OpenDatabase } from "./directory-database.ts";
export { isServer, openDatabase } from "./open-database.ts";
export { openKept } from "./open-kept.ts";
