export { BriefSheet } from "./brief-sheet.tsx";
export { HandOver } from "./hand-over.tsx";
