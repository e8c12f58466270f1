export { type Me, type MeToWrite, NOBODY } from "./me.ts";
export { LARGEST_CAREER_FILE } from "./open-career.ts";
export { type CareerOfMe, readCareer } from "./read-career.ts";
export { type ReadMe, readMe } from "./read-me.ts";
export { type ReadOffers, readOffers } from "./read-offers.ts";
export { type StrayField, strayFields } from "./stray-fields.ts";
export { writeHappyWithoutEquity } from "./write-happy-without-equity.ts";
export { type CareerSchema, writeMe } from "./write-me.ts";
