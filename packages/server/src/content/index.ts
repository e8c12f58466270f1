export { ENCODINGS, type Encoding, type SentEncoding } from "./accepted-encoding.ts";
export { computedContent } from "./computed-content.ts";
export { type Bytes, type Content, contentAnswer } from "./content.ts";
export { fingerprint } from "./entity-tag.ts";
