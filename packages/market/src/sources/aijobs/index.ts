export { type AddAijobsOptions, addAijobs } from "./add-aijobs.ts";
export { AIJOBS_COLUMNS, type AijobsColumn, type AijobsHeader, readAijobsHeader } from "./aijobs-columns.ts";
export { AIJOBS } from "./aijobs-source.ts";
export { editionOf } from "./edition-of.ts";
