export { FilePlace } from "./file-place.tsx";
export { SaidPlace } from "./said-place.tsx";
export { type KnownLocal, useLocal } from "./use-local.ts";
