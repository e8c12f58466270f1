export { type AddAijobsOptions, AIJOBS, AIJOBS_COLUMNS, addAijobs, editionOf } from "./aijobs/index.ts";
export { type Download, type DownloadOptions, type DownloadProgress, download } from "./download.ts";
export type { ImportProgress, ImportReport, UnlistedTitle } from "./import-report.ts";
export { LARGEST_SOURCE_BYTES } from "./source-file.ts";
