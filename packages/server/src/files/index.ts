export { pageAnswer } from "./page-answer.ts";
export { openPageFolder, type PageFolder } from "./page-folder.ts";
