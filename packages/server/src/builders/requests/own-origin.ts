import type { MiddlewareHandler } from "hono";

const OTHER_NAMES = ["127.0.0.1", "[::1]"];

/**
 * Leads a browser that came by this machine's number to its name: passkeys and cookies belong to a name.
 *
 * Shape   this server's own origin → middleware
 */
export function atOwnOrigin(origin: string): MiddlewareHandler {
  const own = new URL(origin);
  return async (context, next) => {
    const { hostname, pathname, search } = new URL(context.req.url);
    const isMeant = own.hostname === "localhost" && OTHER_NAMES.includes(hostname);
    if (isMeant && context.req.method === "GET")
      return context.redirect(`${origin}${pathname}${search}`, 302);
    return next();
  };
}
