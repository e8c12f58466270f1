import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Stage } from "../../store/index.ts";
import { WRITE_REJECTED_SQL } from "./queries/rejected-rows.sql.ts";

/** The list of rejected rows, and how it is put beside the store's data in place of the last import's. */
export interface RejectedList {
  /** Where it will lie, null when no row was rejected. */
  readonly file: string | null;
  readonly publish: () => Promise<void>;
}

/**
 * Writes the rejected rows of this import aside. Published before the store's answers are the new ones, the list could
 * be of an import that was then killed.
 *
 * Shape   a stage whose engine holds rejected_row → the list, to be published
 */
export async function stageRejected(
  { engine, folder, store }: Stage,
  { source, rejected }: { readonly source: string; readonly rejected: number },
): Promise<RejectedList> {
  const path = join(store, `rejected-${source}.csv`);
  if (rejected === 0) return { file: null, publish: () => rm(path, { force: true }) };
  const staged = join(folder, "rejected.csv");
  await engine.connection.run(WRITE_REJECTED_SQL, { rejected: staged });
  return { file: path, publish: () => rename(staged, path) };
}
