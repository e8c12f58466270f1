export { QuestionPanel } from "./question-panel.tsx";
export { type Ask, type Asked, type Hold, proposed, useAsked } from "./use-asked.ts";
