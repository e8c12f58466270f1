export { paycurveApp, type Served } from "./app.ts";
export {
  type BackupDirectory,
  backupDirectory,
  type DirectorySettings,
  holdDirectory,
  type Letter,
  restoreDirectory,
  rotateKey,
} from "./builders/index.ts";
export { type ListenOptions, listen, type Service } from "./listen/index.ts";
export { faultNumber, logLine, type Tell, type Told } from "./log/index.ts";
export { type MailSettings, mailer } from "./mail/index.ts";
export { proposedMarket } from "./proposed-market.ts";
export { type ServeOptions, serve } from "./serve.ts";
