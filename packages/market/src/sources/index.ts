export { type AddAijobsOptions, AIJOBS, addAijobs } from "./aijobs/index.ts";
export { type Download, type DownloadOptions, type DownloadProgress, download } from "./download.ts";
export type { ImportProgress, ImportReport, UnlistedTitle } from "./import-report.ts";
