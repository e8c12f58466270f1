import { Hono } from "hono";
import type { Directory } from "../directory.ts";
import type { BuildersEnv } from "../requests/index.ts";
import { DIRECTORY_DOCUMENT_PATH, directoryDocument } from "./directory-document.ts";

/**
 * What programs can ask, told to programs.
 *
 * Shape   a directory → GET /api/builders/openapi.json
 */
export function describedRoutes({ origin }: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.get(DIRECTORY_DOCUMENT_PATH, (context) => context.json(directoryDocument(origin)));
  return routes;
}
