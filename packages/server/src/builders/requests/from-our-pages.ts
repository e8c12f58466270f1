import { InputError } from "@paycurve/core";
import type { MiddlewareHandler } from "hono";

const READING = ["GET", "HEAD"];

/**
 * Lets nothing be changed by a page of somebody else's: a browser says which origin a form or a script came from, and one
 * that says none is taken for a stranger. A program that names itself by a token carries no cookie that could be abused.
 *
 * Shape   this server's own origin → middleware
 * Errors  InputError "origin.foreign"
 */
export function fromOurPages(origin: string): MiddlewareHandler {
  return async (context, next) => {
    const isRead = READING.includes(context.req.method);
    const isProgram = context.req.header("authorization")?.startsWith("Bearer ") ?? false;
    if (!isRead && !isProgram && context.req.header("origin") !== origin) {
      const says = `origin: what was sent did not come from a page of ${origin}. Open the page there and try again.`;
      throw new InputError("origin.foreign", says);
    }
    await next();
  };
}
