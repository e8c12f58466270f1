export { type CareerOfMe, LARGEST_CAREER_FILE, readCareer } from "./read-career.ts";
export { type StrayField, strayFields } from "./stray-fields.ts";
