export { type Answer, type KnownEvidence, useEvidence } from "./use-evidence.ts";
