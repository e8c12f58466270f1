import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/** A browser keeps a name that begins so to this host, this scheme and every path of it. */
const NAME = "paycurve";
const ONLY_HERE = { prefix: "host", path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** The longest that a session stays unused. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** The token that a browser holds, if any. */
export function sessionToken(context: Context): string | undefined {
  return getCookie(context, NAME, "host");
}

/** Gives a browser its token: for this host alone, never to a script, never by a form of somebody else's. */
export function keepSession(context: Context, token: string): void {
  setCookie(context, NAME, token, { ...ONLY_HERE, maxAge: SESSION_SECONDS });
}

/** Takes a browser's token back. */
export function dropSession(context: Context): void {
  deleteCookie(context, NAME, ONLY_HERE);
}
