import { realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "@paycurve/core";
import { readManifest, sourceHeld, writeManifest } from "./manifest.ts";
import { DEFAULT_WAIT_MS } from "./stage-import.ts";
import { withStoreLock } from "./store-lock.ts";

/** Which source is taken out of which store. */
export interface RemoveSourceOptions {
  readonly storePath: string;
  readonly source: string;
  /** How long to wait for an import to end. */
  readonly waitMs?: number | undefined;
}

/**
 * Takes a source out of a store, with every edition of it. Its Parquet file is cleared by the next import, so that a
 * question under way is still answered.
 *
 * Shape   a store, a source → how many postings it held
 * Errors  InputError "store.missing", "store.source.unknown" naming the sources held, "store.busy"
 */
export async function removeSource(options: RemoveSourceOptions): Promise<{ readonly postings: number }> {
  const { storePath, source, waitMs = DEFAULT_WAIT_MS } = options;
  const store = await storeThatIsThere(storePath);
  return withStoreLock(store, { waitMs }, async () => {
    const manifest = (await readManifest(store)) ?? { version: 1, sources: {} };
    const held = sourceHeld(manifest, source);
    if (!held) throw unknownSource(source, Object.keys(manifest.sources));
    const { [source]: _, ...others } = manifest.sources;
    await writeManifest(store, { version: 1, sources: others });
    await rm(join(store, `rejected-${source}.csv`), { force: true });
    return { postings: held.postings };
  });
}

async function storeThatIsThere(path: string): Promise<string> {
  if (await readManifest(path)) return realpath(path);
  throw new InputError("store.missing", `${path}: there is no store here`, { field: "store", store: path });
}

function unknownSource(source: string, held: readonly string[]): InputError {
  const accepted = held.length > 0 ? held.join(", ") : "no source";
  return new InputError(
    "store.source.unknown",
    `source: “${source}” is not in this store; it holds ${accepted}`,
    {
      field: "source",
      value: source,
      accepted: held,
    },
  );
}
