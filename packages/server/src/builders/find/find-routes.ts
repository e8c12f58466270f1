import { Hono } from "hono";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import type { BuildersEnv } from "../requests/index.ts";
import { findBuilders } from "./find-builders.ts";
import { findPage } from "./find-page.ts";
import { readFindQuery } from "./find-query.ts";

/**
 * Looking for builders: a page, and the same for programs.
 *
 * Shape   a directory → GET /builders, GET /api/builders
 */
export function findRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  const found = (url: string) => findBuilders(directory, readFindQuery(new URL(url).searchParams));
  routes.get("/builders", async (context) =>
    context.html(
      findPage(await found(context.req.url), calendarDateOf(directory.now()), context.var.asker ?? null),
    ),
  );
  routes.get("/api/builders", async (context) => context.json(await found(context.req.url)));
  return routes;
}
