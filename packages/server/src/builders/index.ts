export { type BackupDirectory, backupDirectory, restoreDirectory, rotateKey } from "./admin/index.ts";
export { type BuildersOptions, builders } from "./builders.ts";
export type { Directory, Letter } from "./directory.ts";
export type { DirectoryStanding } from "./directory-standing.ts";

export { type DirectorySettings, type HeldDirectory, holdDirectory } from "./hold-directory.ts";
export { type DatabaseOptions, type Migrations, type OpenDatabase, openDatabase } from "./store/index.ts";
export { type BuildersWhenAsked, buildersWhenAsked, isOfBuilders } from "./when-asked.ts";
