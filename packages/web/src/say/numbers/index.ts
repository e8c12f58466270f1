export { NumberRow } from "./number-row.tsx";
export { ToNote } from "./to-note.tsx";
export { WithheldRow } from "./withheld-row.tsx";
