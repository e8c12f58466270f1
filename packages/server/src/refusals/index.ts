export { type Refusal, refusalOf } from "./refusal.ts";
export { ALLOWED_METHODS, isForPrograms, refusalAnswer, tellWait } from "./refusal-answer.ts";
export { statusOf } from "./status-of.ts";
