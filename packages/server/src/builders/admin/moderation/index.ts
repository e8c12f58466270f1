export { adminOnly } from "./admin-only.ts";
export { adminHandles, takeAdminBack } from "./admins.ts";
export { moderationRoutes } from "./moderation-routes.ts";
export { standingRoutes } from "./standing-routes.ts";
