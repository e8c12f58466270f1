import { setTimeout as after } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { DirectoryDatabase } from "./store/index.ts";

/** Whether the directory is open and answers. */
export type DirectoryStanding = "open" | "not opened" | "unreachable";

/** Who asks how things stand does not wait longer. */
const ANSWER_WITHIN_MS = 2000;

/**
 * Whether an open directory answers, or does not within two seconds; one that is not open is left so.
 *
 * Shape   its database, or none while it is not open → how it stands; never an error
 */
export async function directoryStanding(database: DirectoryDatabase | undefined): Promise<DirectoryStanding> {
  if (database === undefined) return "not opened";
  const late = new AbortController();
  const answered = database.execute(sql`select 1`).then(
    () => "open" as const,
    () => "unreachable" as const,
  );
  const waited = after(ANSWER_WITHIN_MS, "unreachable" as const, { signal: late.signal });
  waited.catch(() => {});
  const standing = await Promise.race([answered, waited]);
  late.abort();
  return standing;
}
