export { FilePlace } from "./file-place.tsx";
export { SaidPlace } from "./said-place.tsx";
export { type Answer, type KnownEvidence, useEvidence } from "./use-evidence.ts";
