export { type Held, heldOf } from "./held.ts";
export { StandPage, type StandPageProps } from "./stand-page.tsx";
