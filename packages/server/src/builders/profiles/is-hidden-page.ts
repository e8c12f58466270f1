import { and, eq, isNotNull } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts } from "../store/schema/index.ts";

/** Whether an admin hides somebody's page, and with it all that is theirs. */
export async function isHiddenPage(database: DirectoryDatabase, accountId: string): Promise<boolean> {
  const hidden = and(eq(accounts.id, accountId), isNotNull(accounts.hiddenAt));
  return (await database.$count(accounts, hidden)) > 0;
}
