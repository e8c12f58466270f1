export { DEEDS, type Deed, deedWords } from "./deeds.ts";
export { logPage } from "./log-page.ts";
export { type NotedDeed, noteDeed } from "./note-deed.ts";
export { ENTRIES_SHOWN, type ReadEntry, readLog } from "./read-log.ts";
