import { InputError } from "@paycurve/core";
import { Hono } from "hono";
import { refusalOf, statusOf, tellWait } from "../../refusals/index.ts";
import type { Directory } from "../directory.ts";
import type { BuildersEnv } from "../requests/index.ts";
import type { AccountDesk, Asked } from "./account-desk.ts";
import { accountLimits } from "./account-limits.ts";
import { addressRoutes } from "./address-routes.ts";
import { joinRoutes } from "./join-routes.ts";
import { leavingRoutes } from "./leaving-routes.ts";
import { overviewRoutes } from "./overview-routes.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { wayRoutes } from "./way-routes.ts";

const TOPICS = [
  joinRoutes,
  signInRoutes,
  overviewRoutes,
  passkeyRoutes,
  wayRoutes,
  addressRoutes,
  leavingRoutes,
];

/**
 * Everything under /account: how an account begins, is opened, is kept and ends.
 *
 * Shape   a directory → routes that expect `asker` to be set
 */
export function accountRoutes(directory: Directory): Hono<BuildersEnv> {
  const desk: AccountDesk = { directory, limits: accountLimits(directory.now) };
  const routes = new Hono<BuildersEnv>();
  for (const topic of TOPICS) routes.route("/", topic(desk));
  routes.onError((error, context) => {
    if (!(error instanceof InputError)) throw error;
    tellWait(context, error);
    context.header("cache-control", "no-store");
    if (isScript(context)) return context.json({ error: refusalOf(error) }, statusOf(error));
    const goesOn = WAYS_ON[error.code];
    if (goesOn !== undefined) return context.redirect(goesOn, 303);
    throw error;
  });
  return routes;
}

/** Where somebody goes on who has to sign in first. */
const WAYS_ON: Readonly<Record<string, string>> = {
  "account.signed-out": "/account/sign-in",
  "account.sign-in-again": "/account/sign-in?again",
};

function isScript(context: Asked): boolean {
  return context.req.header("content-type")?.startsWith("application/json") ?? false;
}
