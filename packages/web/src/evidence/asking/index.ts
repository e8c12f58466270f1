export type { QuestionName } from "./question.ts";
export { QuestionPanel } from "./question-panel.tsx";
export { QUESTIONS } from "./questions.ts";
export { type Ask, type Asked, type Hold, proposed, useAsked } from "./use-asked.ts";
