export { adminRoutes } from "./admin-routes.ts";
export { type NotedDeed, noteDeed } from "./log/index.ts";
