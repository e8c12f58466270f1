export { type Arrival, arrivalOf } from "./arrival.ts";
export type { ExportDocument } from "./export-shape.ts";
export { type KeysSeen, keysSeen } from "./keys-seen.ts";
export { leavingRoutes } from "./leaving-routes.ts";
export { type ReadExport, readExport } from "./read-export.ts";
export { type SignedExport, signedExport } from "./signed-export.ts";
export { type TakenOver, takeOver } from "./take-over.ts";
