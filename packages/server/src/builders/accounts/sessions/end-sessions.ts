import { and, eq, ne } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import type { Asker } from "../../requests/index.ts";
import { sessions } from "../../store/schema/index.ts";

/** Signs one browser of an account out; that of somebody else is left as it is. */
export async function endSession(
  { database }: Directory,
  { accountId, id }: { readonly accountId: string; readonly id: string },
): Promise<void> {
  await database.delete(sessions).where(and(eq(sessions.id, id), eq(sessions.accountId, accountId)));
}

/** Signs every browser of an account out. */
export async function endEverySession({ database }: Directory, accountId: string): Promise<void> {
  await database.delete(sessions).where(eq(sessions.accountId, accountId));
}

/** Signs every browser of an account out but the one that asks. */
export async function endOtherSessions(
  { database }: Directory,
  { accountId, sessionId }: Pick<Asker, "accountId" | "sessionId">,
): Promise<void> {
  await database.delete(sessions).where(and(eq(sessions.accountId, accountId), ne(sessions.id, sessionId)));
}
