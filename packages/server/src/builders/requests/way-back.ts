import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { BuildersEnv } from "./asker.ts";

const NAME = "paycurve-back";
const ONLY_HERE = { prefix: "host", path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;
const SECONDS = 10 * 60;

/** Where one signs in, and where one stands after it. */
const [SIGN_IN, SIGNED_IN] = ["/account/sign-in", "/account"];

/** Leads whoever is not signed in to where they can, and remembers for ten minutes where they wanted to go. */
export function sendToSignIn(context: Context): Response {
  const { pathname, search } = new URL(context.req.url);
  setCookie(context, NAME, `${pathname}${search}`, { ...ONLY_HERE, maxAge: SECONDS });
  return context.redirect(SIGN_IN, 303);
}

/** Leads whoever has signed in on to where they wanted to go, once. */
export const wayBack: MiddlewareHandler<BuildersEnv> = async (context, next) => {
  const { path, method } = context.req;
  const back = method === "GET" && path === SIGNED_IN ? getCookie(context, NAME, "host") : undefined;
  if (back === undefined || context.var.asker === null) return next();
  deleteCookie(context, NAME, ONLY_HERE);
  return isPathHere(back) ? context.redirect(back, 303) : next();
};

/** A path of this server, and nothing that a browser would take for another one's address. */
function isPathHere(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}
