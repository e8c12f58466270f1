import { join } from "node:path";
import { InputError } from "@paycurve/core";
import { withFileLock } from "../files/index.ts";

/** The file whose lock says that somebody writes. */
export const LOCK_FILE = "lock.duckdb";

/** How long to wait for another import to end before giving up. */
export interface LockOptions {
  readonly waitMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does one piece of writing while no other import writes to the same store, in this process or another.
 *
 * Shape   a folder that exists (by its real path), a piece of work → what the work gives
 * Units   waitMs in milliseconds
 * Errors  InputError "store.busy" when another import does not end in time
 */
export async function withStoreLock<T>(
  folder: string,
  { waitMs, signal }: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const busy = (cause?: unknown) =>
    new InputError(
      "store.busy",
      `${folder}: another import is writing to this store and did not end in time; try again when it has`,
      { field: "store", store: folder },
      cause,
    );
  return withFileLock({ path: join(folder, LOCK_FILE), waitMs, signal, busy }, work);
}
