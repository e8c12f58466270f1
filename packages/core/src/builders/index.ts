export { type PublishedItem, publishedItem } from "./published-item.ts";
export { type PublishedRecord, publishedRecord, type RecordSource } from "./published-record.ts";
export { recordWords, staysBehindWords } from "./record-words.ts";
export { shortDate } from "./short-date.ts";
export {
  type MethodName,
  recheckDue,
  VERIFICATION_METHODS,
  type Verification,
  type VerificationMethod,
} from "./verification.ts";
export {
  type VerificationStanding,
  verificationStanding,
  verificationWords,
} from "./verification-standing.ts";
