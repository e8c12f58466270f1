export { type Refusal, refusalOf } from "./refusal.ts";
export { ALLOWED_METHODS, isForPrograms, refusalAnswer, tellWait, type WaysOn } from "./refusal-answer.ts";
export { statusOf } from "./status-of.ts";
