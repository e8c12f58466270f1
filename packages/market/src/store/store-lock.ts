import { randomUUID } from "node:crypto";
import { access, link, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { InputError } from "@paycurve/core";

/** The file whose lock says that somebody writes. It stays; only its lock comes and goes. */
export const LOCK_FILE = "lock.duckdb";

const LOOK_AGAIN_AFTER_MS = 100;
const waiting = new Map<string, Promise<void>>();

/** How long to wait for another import to end before giving up. */
export interface LockOptions {
  readonly waitMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does one piece of writing while no other import writes to the same store, in this process or another.
 * The lock is the one that the system holds on an open DuckDB file, so that a killed import never keeps it.
 *
 * Shape   a folder that exists (by its real path), a piece of work → what the work gives
 * Units   waitMs in milliseconds
 * Errors  InputError "store.busy" when another import does not end in time
 */
export async function withStoreLock<T>(
  folder: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const deadline = Date.now() + options.waitMs;
  const before = waiting.get(folder) ?? Promise.resolve();
  const { promise: mine, resolve: done } = Promise.withResolvers<void>();
  const tail = before.then(() => mine);
  waiting.set(folder, tail);
  try {
    await inTime(before, folder, deadline);
    const lock = await openLock(folder, deadline, options.signal);
    try {
      return await work();
    } finally {
      lock.closeSync();
    }
  } finally {
    done();
    if (waiting.get(folder) === tail) waiting.delete(folder);
  }
}

async function inTime(before: Promise<void>, folder: string, deadline: number): Promise<void> {
  const late = new AbortController();
  const outcome = await Promise.race([
    before.then(() => "free" as const),
    pause(Math.max(0, deadline - Date.now()), "late" as const, { signal: late.signal }).catch(() => "late"),
  ]);
  late.abort();
  if (outcome === "late") throw busy(folder);
}

async function openLock(
  folder: string,
  deadline: number,
  signal: AbortSignal | undefined,
): Promise<DuckDBInstance> {
  await layLockFile(folder);
  for (;;) {
    try {
      return await DuckDBInstance.create(join(folder, LOCK_FILE), { threads: "1" });
    } catch (error) {
      if (!/could not set lock/i.test(String(error))) throw error;
      if (Date.now() >= deadline) throw busy(folder, error);
    }
    await pause(LOOK_AGAIN_AFTER_MS, undefined, signal ? { signal } : {});
  }
}

/**
 * A lock file half written by a killed import could never be opened again: it is linked in whole. One that was killed
 * in between leaves 12 kB under a name of its own, which the next import clears; by then a lock lies there, and
 * whoever was about to lay theirs needs it no more.
 */
async function layLockFile(folder: string): Promise<void> {
  const lock = join(folder, LOCK_FILE);
  if (await exists(lock)) return;
  const fresh = join(folder, `lock-${randomUUID()}.next`);
  try {
    (await DuckDBInstance.create(fresh, { threads: "1" })).closeSync();
    await link(fresh, lock);
  } catch (error) {
    if (!(await exists(lock))) throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function busy(folder: string, cause?: unknown): InputError {
  return new InputError(
    "store.busy",
    `${folder}: another import is writing to this store and did not end in time; try again when it has`,
    { field: "store", store: folder },
    cause,
  );
}
