export { Rewritable } from "./rewritable.tsx";
export { type KnownWords, useOwnWords } from "./use-own-words.ts";
export { OPENING, placeOfAnswer, placeOfReason, withOwnWords } from "./with-own-words.ts";
