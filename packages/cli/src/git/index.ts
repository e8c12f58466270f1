export { type HistoryQuestion, type OwnHistory, readHistory } from "./read-history.ts";
