import { createHash, timingSafeEqual } from "node:crypto";
import { type Context, Hono } from "hono";
import type { Directory } from "../../directory.ts";
import type { BuildersEnv } from "../../requests/index.ts";
import { directoryMetrics } from "./directory-metrics.ts";
import { metricsText } from "./metrics-text.ts";

/** Counts for admins, and for the program that has the server's own token; for anyone else there is nothing here. */
export function metricsRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.get("/admin/metrics", async (context) => {
    if (!context.var.asker?.isAdmin && !hasToken(context, directory.metricsToken)) return context.notFound();
    return context.body(metricsText(await directoryMetrics(directory)), 200, HEADERS);
  });
  return routes;
}

const HEADERS = { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" };

function hasToken(context: Context<BuildersEnv>, token: string | undefined): boolean {
  if (!token) return false;
  const [, said = ""] = /^bearer (.+)$/i.exec(context.req.header("authorization") ?? "") ?? [];
  return timingSafeEqual(digest(said), digest(token));
}

/** Of one length, however long either is. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
