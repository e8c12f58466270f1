import { Hono } from "hono";
import type { Directory } from "./directory.ts";
import { BUILDERS_STYLE, BUILDERS_STYLE_PATH } from "./pages/index.ts";
import { type BuildersEnv, fromOurPages } from "./requests/index.ts";

/**
 * The directory of builders as an application.
 *
 * Shape   an open directory → its pages and what they send
 */
export function builders(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  app.use(fromOurPages(directory.origin));
  app.get(BUILDERS_STYLE_PATH, (context) =>
    context.text(BUILDERS_STYLE, 200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "no-cache",
    }),
  );
  return app;
}
