export { type PublishedItem, publishedItem } from "./published-item.ts";
export { type PublishedRecord, publishedRecord, type RecordSource } from "./published-record.ts";
export { recordWords, staysBehindWords } from "./record-words.ts";
