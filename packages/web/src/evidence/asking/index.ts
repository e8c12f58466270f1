export { QuestionPanel } from "./question-panel.tsx";
export { type Ask, type Asked, type Hold, useAsked } from "./use-asked.ts";
