export { asOnPaper } from "./as-on-paper.ts";
export { backToPage, enlargeToSheet, fitsSheet, isOffPaper, setPaperZoom, toPaper } from "./sheet.ts";
export { type OnPaper, useOnPaper } from "./use-on-paper.ts";
