export { Footnotes } from "./footnotes.tsx";
export { footnotesOf, NoteNumbers } from "./note-numbers.ts";
export { Noted } from "./noted.tsx";
