export { QuestionPanel } from "./question-panel.tsx";
export { type Ask, type Asked, useAsked } from "./use-asked.ts";
