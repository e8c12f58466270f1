export { type AddAijobsOptions, addAijobs } from "./add-aijobs.ts";
export { AIJOBS } from "./aijobs-source.ts";
