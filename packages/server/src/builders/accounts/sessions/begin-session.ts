import { randomUUID } from "node:crypto";
import { and, eq, lte, or } from "drizzle-orm";
import type { Context } from "hono";
import type { Directory } from "../../directory.ts";
import type { BuildersEnv } from "../../requests/index.ts";
import { sessions } from "../../store/schema/index.ts";
import { hashOf, newSecret } from "../secrets/index.ts";
import { deviceOf } from "./device-of.ts";
import { keepSession, SESSION_SECONDS, sessionToken } from "./session-cookie.ts";

/**
 * Signs a browser in with a token made now; whatever token it held before opens nothing any more.
 *
 * Shape   a request that has shown whose it is → its cookie set, a row of which only the token's hash is kept
 */
export async function beginSession(
  directory: Directory,
  context: Context<BuildersEnv>,
  accountId: string,
): Promise<void> {
  const [token, before, at] = [newSecret(), sessionToken(context), directory.now()];
  const isOver = and(eq(sessions.accountId, accountId), lte(sessions.expiresAt, at));
  const isReplaced = eq(sessions.tokenHash, hashOf(before ?? ""));
  await directory.database.delete(sessions).where(or(isReplaced, isOver));
  await directory.database.insert(sessions).values({
    tokenHash: hashOf(token),
    id: randomUUID(),
    accountId,
    device: deviceOf(context.req.header("user-agent")),
    createdAt: at,
    seenAt: at,
    expiresAt: idleAfter(at),
  });
  keepSession(context, token);
}

/** When a session that was used at a moment ends if it is not used again. */
export function idleAfter(moment: Date): Date {
  return new Date(moment.getTime() + SESSION_SECONDS * 1000);
}
