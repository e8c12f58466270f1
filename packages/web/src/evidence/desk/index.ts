export { type Answer, type KnownEvidence, useEvidence } from "./use-evidence.ts";
export { useMark } from "./use-mark.ts";
