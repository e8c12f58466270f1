import { eq } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { items } from "../store/schema/index.ts";

/** How many items of an account are public now. */
export async function publishedCount(database: DirectoryDatabase, accountId: string): Promise<number> {
  return database.$count(items, eq(items.accountId, accountId));
}
