export { useKeptEvidence } from "./use-kept-evidence.ts";
