export { orRefusal, type Refusal, readCareerFile, strayWords } from "./read-career-file.ts";
