import { InputError } from "@paycurve/core";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { ALLOWED_METHODS } from "./refusals/index.ts";

const OWN = ["'self'"];
const NONE = ["'none'"];

/**
 * Headers that let a page use its own files and nothing else, frame nothing and tell nobody where it was left. Where pages
 * send forms their own server is told, or a browser would hide from it which page a form came from.
 *
 * Shape   the hash of the one style that may stand in a document, or null; whether pages send forms → middleware
 */
export function protection(styleHash: string | null, forms: "none" | "own" = "none"): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: OWN,
      styleSrc: styleHash === null ? OWN : [...OWN, `'${styleHash}'`],
      imgSrc: [...OWN, "data:"],
      fontSrc: OWN,
      connectSrc: OWN,
      workerSrc: OWN,
      manifestSrc: OWN,
      baseUri: NONE,
      formAction: forms === "own" ? OWN : NONE,
      frameAncestors: NONE,
    },
    strictTransportSecurity: false,
    xFrameOptions: "DENY",
    referrerPolicy: forms === "own" ? "same-origin" : "no-referrer",
  });
}

const LONGEST_ADDRESS = 2048;

/**
 * Refuses what nothing here is asked with.
 *
 * Errors  InputError "method.refused" for anything but reading, "address.too-long" past 2,048 characters
 */
export const onlyRead: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req;
  if (!ALLOWED_METHODS.some((allowed) => allowed === method)) {
    throw new InputError("method.refused", `${method}: nothing here takes anything; it is only read.`);
  }
  if (url.length > LONGEST_ADDRESS) {
    const says = `The address has ${url.length} characters; at most ${LONGEST_ADDRESS} are read.`;
    throw new InputError("address.too-long", says);
  }
  await next();
};
