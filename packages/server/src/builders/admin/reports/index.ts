export { REASON_NAMES, REASONS, type Reason, reasonWords } from "./reasons.ts";
export { reportRoutes } from "./report-routes.ts";
