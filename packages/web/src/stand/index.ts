export { answerTo } from "./answer.ts";
export { type Held, heldOf, shownFigures } from "./held.ts";
export { StandPage, type StandPageProps } from "./stand-page.tsx";
export { StandView } from "./stand-view.tsx";
