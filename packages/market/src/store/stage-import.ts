import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { makeDurable } from "../files/index.ts";
import { type Engine, openEngine } from "./duckdb.ts";
import { type Manifest, readManifest, type SourceHeld, sourceHeld, writeManifest } from "./manifest.ts";
import { clearLeftovers, storeFolder } from "./store-folder.ts";
import { withStoreLock } from "./store-lock.ts";

/** How long an import waits for another to end, unless told otherwise. */
export const DEFAULT_WAIT_MS = 30_000;

/** Which store and source an import writes to. */
export interface StageOptions {
  readonly storePath: string;
  readonly source: string;
  readonly waitMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Where an import works: nothing in here is part of the store's answers. */
export interface Stage {
  readonly store: string;
  readonly folder: string;
  readonly engine: Engine;
  /** The Parquet file that answers for the source now. */
  readonly knownParquet: string | null;
  readonly held: SourceHeld | null;
  /** Where a new Parquet file is to be written, if one is needed. */
  readonly freshParquet: string;
}

/** What an import wants the store to hold from now on, and what it tells its caller. */
export interface Staged<T> {
  readonly held: SourceHeld;
  readonly result: T;
  /** What is to be done beside the store's answers once they are the new ones. */
  readonly afterwards: () => Promise<void>;
}

/**
 * Does an import all or nothing: work goes on aside, and one rename at the end makes it the store's answer.
 * Killed at any moment, the store answers as before or as after; the next import clears what was left lying.
 *
 * Errors  InputError "store.not-a-folder", "store.not-a-store", "store.busy"; whatever the work throws, with the store untouched
 */
export async function stageImport<T>(
  options: StageOptions,
  work: (stage: Stage) => Promise<Staged<T>>,
): Promise<T> {
  const store = await storeFolder(options.storePath);
  const lockOptions = { waitMs: options.waitMs ?? DEFAULT_WAIT_MS, signal: options.signal };
  return withStoreLock(store, lockOptions, async () => {
    const manifest = (await readManifest(store)) ?? { version: 1, sources: {} };
    await clearLeftovers(store, manifest);
    const folder = join(store, `staging-${randomUUID()}`);
    await mkdir(folder);
    try {
      return await workAside(options, { store, folder, manifest }, work);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function workAside<T>(
  { source, signal }: StageOptions,
  { store, folder, manifest }: { store: string; folder: string; manifest: Manifest },
  work: (stage: Stage) => Promise<Staged<T>>,
): Promise<T> {
  const engine = await openEngine({ folder: store, spillFolder: folder });
  const interrupt = () => engine.connection.interrupt();
  signal?.addEventListener("abort", interrupt);
  try {
    const held = sourceHeld(manifest, source);
    const knownParquet = held && join(store, held.parquet);
    const freshParquet = join(store, `${source}-${randomUUID()}.parquet`);
    const staged = await work({ store, folder, engine, held, knownParquet, freshParquet });
    signal?.throwIfAborted();
    if (staged.held.parquet === basename(freshParquet)) await makeDurable(freshParquet);
    await makeDurable(store);
    await writeManifest(store, { version: 1, sources: { ...manifest.sources, [source]: staged.held } });
    await staged.afterwards();
    return staged.result;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", interrupt);
    engine.close();
  }
}
