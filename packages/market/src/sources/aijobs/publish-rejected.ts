import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Stage } from "../../store/index.ts";
import { WRITE_REJECTED_SQL } from "./queries/rejected-rows.sql.ts";

/**
 * Lays the rejected rows of this import beside the store's data, in place of the last import's.
 *
 * Shape   a stage whose engine holds rejected_row → the file's path, or null when no row was rejected
 */
export async function publishRejected(
  { engine, folder, store }: Stage,
  { source, rejected }: { readonly source: string; readonly rejected: number },
): Promise<string | null> {
  const path = join(store, `rejected-${source}.csv`);
  if (rejected === 0) {
    await rm(path, { force: true });
    return null;
  }
  const staged = join(folder, "rejected.csv");
  await engine.connection.run(WRITE_REJECTED_SQL, { rejected: staged });
  await rename(staged, path);
  return path;
}
