import { and, eq, gt } from "drizzle-orm";
import type { MiddlewareHandler } from "hono";
import type { Directory } from "../../directory.ts";
import type { Asker, BuildersEnv } from "../../requests/index.ts";
import { accounts, sessions } from "../../store/schema/index.ts";
import { hashOf } from "../secrets/index.ts";
import { idleAfter } from "./begin-session.ts";
import { keepSession, sessionToken } from "./session-cookie.ts";

/** A session's use is noted no oftener than this, so that reading does not write. */
const NOTED_EVERY_MS = 60 * 60 * 1000;

/**
 * Finds who asks by the cookie of their browser, with one question to the database; a program that names itself by a
 * token is nobody here. Who has no cookie costs nothing.
 *
 * Shape   a directory → middleware that sets `asker`, null for nobody
 */
export function askerOf(directory: Directory): MiddlewareHandler<BuildersEnv> {
  return async (context, next) => {
    const token = isProgram(context.req.header("authorization")) ? undefined : sessionToken(context);
    const found = token === undefined ? undefined : await sessionOf(directory, token);
    context.set("asker", found?.asker ?? null);
    const isDue = token !== undefined && found && isDueToBeNoted(directory.now(), found.seenAt);
    if (isDue) {
      await noteUse(directory, token);
      keepSession(context, token);
    }
    await next();
    if (isDue) context.header("cache-control", "no-store");
  };
}

function isProgram(authorization: string | undefined): boolean {
  return /^bearer\s/i.test(authorization ?? "");
}

async function sessionOf(
  { database, now }: Directory,
  token: string,
): Promise<{ readonly asker: Asker; readonly seenAt: Date } | undefined> {
  const [found] = await database
    .select({
      accountId: accounts.id,
      sessionId: sessions.id,
      handle: accounts.handle,
      isAdmin: accounts.isAdmin,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(eq(sessions.tokenHash, hashOf(token)), gt(sessions.expiresAt, now())));
  if (!found) return undefined;
  const { seenAt, ...asker } = found;
  return { asker, seenAt };
}

function isDueToBeNoted(now: Date, seenAt: Date): boolean {
  return now.getTime() - seenAt.getTime() >= NOTED_EVERY_MS;
}

async function noteUse({ database, now }: Directory, token: string): Promise<void> {
  const at = now();
  await database
    .update(sessions)
    .set({ seenAt: at, expiresAt: idleAfter(at) })
    .where(eq(sessions.tokenHash, hashOf(token)));
}
