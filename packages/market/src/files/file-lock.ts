import { randomUUID } from "node:crypto";
import { access, link, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DuckDBInstance } from "@duckdb/node-api";

const LOOK_AGAIN_AFTER_MS = 100;
const waiting = new Map<string, Promise<void>>();

/** What is locked, how long to wait for it, and what is thrown when that was not long enough. */
export interface FileLock {
  readonly path: string;
  readonly waitMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly busy: (cause?: unknown) => Error;
}

/**
 * Does one piece of work while nobody else, in this process or another, works under the same lock file. The file stays;
 * only its lock comes and goes. It is the one that the system holds on an open DuckDB file, so that a killed process
 * never keeps it.
 *
 * Shape   a file's real path, in a folder that exists; a piece of work → what the work gives
 * Units   waitMs in milliseconds
 * Errors  what `busy` gives when somebody else's work does not end in time
 */
export async function withFileLock<T>(lock: FileLock, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + lock.waitMs;
  const before = waiting.get(lock.path) ?? Promise.resolve();
  const { promise: mine, resolve: done } = Promise.withResolvers<void>();
  const tail = before.then(() => mine);
  waiting.set(lock.path, tail);
  // Not before everyone ahead has ended: one who gave up waiting must not let the next one past them.
  void tail.then(() => waiting.get(lock.path) === tail && waiting.delete(lock.path));
  try {
    await inTime(before, lock, deadline);
    const held = await openLock(lock, deadline);
    try {
      return await work();
    } finally {
      held.closeSync();
    }
  } finally {
    done();
  }
}

async function inTime(before: Promise<void>, { busy }: FileLock, deadline: number): Promise<void> {
  const late = new AbortController();
  const outcome = await Promise.race([
    before.then(() => "free" as const),
    pause(Math.max(0, deadline - Date.now()), "late" as const, { signal: late.signal }).catch(() => "late"),
  ]);
  late.abort();
  if (outcome === "late") throw busy();
}

async function openLock({ path, signal, busy }: FileLock, deadline: number): Promise<DuckDBInstance> {
  await layLockFile(path);
  for (;;) {
    try {
      return await DuckDBInstance.create(path, { threads: "1" });
    } catch (error) {
      if (!/could not set lock/i.test(String(error))) throw error;
      if (Date.now() >= deadline) throw busy(error);
    }
    await pause(LOOK_AGAIN_AFTER_MS, undefined, signal ? { signal } : {});
  }
}

/**
 * A lock file half written by a killed process could never be opened again: it is linked in whole. One that was killed
 * in between leaves 12 kB under a name of its own, which the next import clears; by then a lock lies there, and
 * whoever was about to lay theirs needs it no more.
 */
async function layLockFile(path: string): Promise<void> {
  if (await exists(path)) return;
  const fresh = join(dirname(path), `lock-${randomUUID()}.next`);
  try {
    (await DuckDBInstance.create(fresh, { threads: "1" })).closeSync();
    await link(fresh, path);
  } catch (error) {
    if (!(await exists(path))) throw error;
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
