import { Hono } from "hono";
import type { Directory } from "../directory.ts";
import type { BuildersEnv } from "../requests/index.ts";
import { metricsRoutes } from "./metrics/index.ts";
import { adminOnly, moderationRoutes, standingRoutes } from "./moderation/index.ts";
import { reportRoutes } from "./reports/index.ts";

/**
 * Reports by anyone, what admins make of them, and where the one concerned reads why.
 *
 * Shape   a directory → /builders/…/report, /account/standing, and /admin for admins alone
 */
export function adminRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.route("/", metricsRoutes(directory));
  for (const path of ["/admin", "/admin/*"]) routes.use(path, adminOnly);
  for (const topic of [reportRoutes, standingRoutes, moderationRoutes]) routes.route("/", topic(directory));
  return routes;
}
