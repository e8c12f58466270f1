export { FourSteps } from "./four-steps.tsx";
export { hasTurn } from "./has-turn.ts";
