import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { and, eq } from "drizzle-orm";
import type { Context } from "hono";
import type { Directory } from "../../directory.ts";
import { accessTokens } from "../../store/schema/index.ts";
import { hashOf, newSecret } from "../secrets/index.ts";

/** By this a token is known where somebody left one lying about. */
const MARK = "paycurve_";
const MOST = 20;

/**
 * Makes a token by which the command publishes for an account, and does nothing else. It is told once.
 *
 * Errors  InputError "account.tokens" when the account has twenty
 */
export async function makeAccessToken(
  { database, now }: Directory,
  accountId: string,
  name: string,
): Promise<string> {
  const token = MARK + newSecret();
  if ((await database.$count(accessTokens, eq(accessTokens.accountId, accountId))) >= MOST) {
    throw new InputError("account.tokens", `name: an account has at most ${MOST} tokens. Revoke one first.`, {
      field: "name",
    });
  }
  await database
    .insert(accessTokens)
    .values({ tokenHash: hashOf(token), id: randomUUID(), accountId, name, createdAt: now() });
  return token;
}

/** Takes a token back, and tells whether there was one; that of somebody else is left as it is. */
export async function revokeAccessToken(
  { database }: Directory,
  { accountId, id }: { readonly accountId: string; readonly id: string },
): Promise<boolean> {
  const revoked = await database
    .delete(accessTokens)
    .where(and(eq(accessTokens.id, id), eq(accessTokens.accountId, accountId)))
    .returning({ id: accessTokens.id });
  return revoked.length > 0;
}

/**
 * Whom a program publishes for, by the token it names itself with. Only routes that publish ask this.
 *
 * Shape   a directory, a request with `Authorization: Bearer …` → the account's id
 * Errors  InputError "account.token" when it names none, or one that is unknown or revoked
 */
export async function publisherOf({ database, now }: Directory, context: Context): Promise<string> {
  const [, token] = /^bearer ([\w-]{1,200})$/i.exec(context.req.header("authorization") ?? "") ?? [];
  const [found] = await database
    .update(accessTokens)
    .set({ usedAt: now() })
    .where(eq(accessTokens.tokenHash, hashOf(token ?? "")))
    .returning({ accountId: accessTokens.accountId });
  if (found) return found.accountId;
  const says =
    "This needs a token of yours: make one on your account’s page, and send it as Authorization: Bearer.";
  throw new InputError("account.token", says);
}
