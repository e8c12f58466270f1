export type { DatabaseOptions, DirectoryDatabase, Migrations, OpenDatabase } from "./directory-database.ts";
export { openDatabase } from "./open-database.ts";
