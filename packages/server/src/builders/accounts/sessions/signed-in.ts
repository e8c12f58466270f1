import { InputError } from "@paycurve/core";
import { and, eq, gt } from "drizzle-orm";
import type { Context } from "hono";
import type { Directory } from "../../directory.ts";
import type { Asker, BuildersEnv } from "../../requests/index.ts";
import { sessions } from "../../store/schema/index.ts";

/**
 * Who asks, where nobody else may.
 *
 * Errors  InputError "account.signed-out"
 */
export function signedIn(context: Context<BuildersEnv>): Asker {
  const { asker } = context.var;
  if (asker) return asker;
  throw new InputError("account.signed-out", "You are not signed in. Sign in, then do this again.");
}

/** How long after signing in a browser may change how the account is opened, or end it. */
const FRESH_MS = 15 * 60 * 1000;

/**
 * Who asks, where it must be them and not someone at a browser they left open.
 *
 * Shape   a request → its asker, who signed in at most fifteen minutes ago
 * Errors  InputError "account.signed-out", "account.sign-in-again"
 */
export async function freshlySignedIn(
  { database, now }: Directory,
  context: Context<BuildersEnv>,
): Promise<Asker> {
  const asker = signedIn(context);
  const since = new Date(now().getTime() - FRESH_MS);
  const [fresh] = await database
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, asker.sessionId), gt(sessions.createdAt, since)));
  if (fresh) return asker;
  const says = "You signed in more than 15 minutes ago. Sign in again to show that it is you, then do this.";
  throw new InputError("account.sign-in-again", says);
}
