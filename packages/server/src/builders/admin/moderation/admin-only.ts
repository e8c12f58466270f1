import type { MiddlewareHandler } from "hono";
import type { BuildersEnv } from "../../requests/index.ts";

/** Lets admins in; for anyone else there is nothing here, as for any path that is not known. */
export const adminOnly: MiddlewareHandler<BuildersEnv> = async (context, next) => {
  if (!context.var.asker?.isAdmin) return context.notFound();
  context.header("cache-control", "no-store");
  return next();
};
