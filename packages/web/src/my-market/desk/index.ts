export { type KnownLocal, useLocal } from "./use-local.ts";
