import { InputError } from "@paycurve/core";
import { eq } from "drizzle-orm";
import type { Context } from "hono";
import { hashOf } from "../accounts/secrets/index.ts";
import { signedIn } from "../accounts/sessions/index.ts";
import type { Directory } from "../directory.ts";
import type { BuildersEnv } from "../requests/index.ts";
import { accessTokens } from "../store/schema/index.ts";

/**
 * Whose profile a request may publish to: that of the access token it brings, else that of who is signed in.
 *
 * Shape   a request → an account's id
 * Errors  InputError "account.token", "account.signed-out"
 */
export async function publisherOf(directory: Directory, context: Context<BuildersEnv>): Promise<string> {
  const [, token] = /^Bearer\s+(\S+)$/i.exec(context.req.header("authorization") ?? "") ?? [];
  return token === undefined ? signedIn(context).accountId : accountOfToken(directory, token);
}

async function accountOfToken({ database, now }: Directory, token: string): Promise<string> {
  const [used] = await database
    .update(accessTokens)
    .set({ usedAt: now() })
    .where(eq(accessTokens.tokenHash, hashOf(token)))
    .returning({ accountId: accessTokens.accountId });
  if (used) return used.accountId;
  const says = "This access token opens nothing here. Make a new one on your account's page.";
  throw new InputError("account.token", says);
}
