import { mkdir, readdir, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "@paycurve/core";
import { MANIFEST_FILE, type Manifest, readManifest } from "./manifest.ts";
import { LOCK_FILE } from "./store-lock.ts";

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** What an import names while it works: its folder, a Parquet file, a lock or a manifest that is not in place yet. */
const PASSING_NAMES = [
  new RegExp(`^staging-${UUID}$`),
  new RegExp(`^[a-z0-9-]+-${UUID}\\.parquet$`),
  new RegExp(`^lock-${UUID}\\.next(?:\\.wal)?$`),
  /^manifest\.json\.next$/,
];

/** Where a file may be fetched to before the store's first import. */
const DOWNLOAD_FOLDER = "download";

/**
 * The folder of a store, made where there is none. A folder that holds something else is never made a store, since
 * imports clear away what earlier ones left in it.
 *
 * Shape   a path → the store's real path
 * Errors  InputError "store.not-a-folder", "store.not-a-store"
 */
export async function storeFolder(path: string): Promise<string> {
  const store = await madeFolder(path);
  const names = await readdir(store);
  if (names.includes(LOCK_FILE) || names.every(isPassing)) return store;
  const manifest = names.includes(MANIFEST_FILE) ? await readManifest(store).catch(() => null) : null;
  if (manifest) return store;
  throw new InputError(
    "store.not-a-store",
    `store: ${path} holds files that are no store's; name an empty or a new folder`,
    { field: "store", store: path },
  );
}

/**
 * Removes what imports that were killed left in a store, and nothing else. The Parquet file replaced last is left
 * until now, for readers that had just opened the store.
 *
 * Shape   a store whose lock is held, its manifest → nothing
 */
export async function clearLeftovers(store: string, manifest: Manifest): Promise<void> {
  const answering = new Set(Object.values(manifest.sources).map((held) => held.parquet));
  for (const name of await readdir(store)) {
    const left = PASSING_NAMES.some((passing) => passing.test(name));
    if (left && !answering.has(name)) await rm(join(store, name), { recursive: true, force: true });
  }
}

function isPassing(name: string): boolean {
  return name === DOWNLOAD_FOLDER || PASSING_NAMES.some((passing) => passing.test(name));
}

async function madeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (cause) {
    throw new InputError(
      "store.not-a-folder",
      `${path}: a store is a folder that can be written to, this is not`,
      { field: "store", store: path },
      cause,
    );
  }
}
