export { type FailureWords, failureWords } from "./failure-words.ts";
export { faultNumber } from "./fault-number.ts";
export { logLine } from "./log-line.ts";
export { tellAnswers } from "./tell-answers.ts";
export type { Answered, Failed, Looked, Tell, Told } from "./told.ts";
