export { type Before, careerDesk, type DeskPlan, FILE_NAME, type Saying, type Told } from "./career-desk.ts";
export { careerFileOf, type TypedPay } from "./career-file-of.ts";
export { downloadCareer, downloadText } from "./download-career.ts";
export { type MeIn, meIn } from "./me-in.ts";
export { OVERTAKEN } from "./overtaken.ts";
export { orRefusal, type Refusal, readCareerFile, strayWords } from "./read-career-file.ts";
export { type ReadText, readOnce } from "./read-once.ts";
export { schemaAddress } from "./schema-address.ts";
export { textToSave } from "./text-to-save.ts";
