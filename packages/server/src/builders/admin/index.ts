export { adminRoutes } from "./admin-routes.ts";
export { type BackupDirectory, backupDirectory, restoreDirectory } from "./backup/index.ts";
export { rotateKey } from "./keys/index.ts";
export { type NotedDeed, noteDeed } from "./log/index.ts";
export { countAnswers } from "./metrics/index.ts";
