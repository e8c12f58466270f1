import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Tell } from "./told.ts";

/** Tells of each request by which route it was answered and how long that took: nothing of what was asked or by whom. */
export function tellAnswers(tell: Tell): MiddlewareHandler {
  return async (context, next) => {
    const began = performance.now();
    await next();
    const milliseconds = performance.now() - began;
    const { method } = context.req;
    tell({ event: "answer", method, route: patternOf(context), status: context.res.status, milliseconds });
  };
}

/** Also for a request that was refused before its route was reached. */
function patternOf(context: Context): string {
  return matchedRoutes(context).find(({ method }) => method !== "ALL")?.path ?? "none";
}
