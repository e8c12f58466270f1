export { type BackupDirectory, backupDirectory, restoreDirectory } from "./backup-directory.ts";
export { checkBackup, restoreBackup } from "./restore-backup.ts";
export { TABLES_IN_ORDER, tableName } from "./tables-in-order.ts";
export { type BackupTo, writeBackup } from "./write-backup.ts";
