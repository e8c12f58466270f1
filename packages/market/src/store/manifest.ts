import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DataError } from "@paycurve/core";
import { replaceFile } from "./durable-file.ts";

/** One file that was added to a store. */
export interface EditionAdded {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly edition: string | null;
}

/** What a store holds of one source: the Parquet file that answers now, and every edition in it. */
export interface SourceHeld {
  readonly parquet: string;
  readonly postings: number;
  readonly editions: readonly EditionAdded[];
}

/** The store's table of contents. Whoever replaces this file replaces the store's answers, at once and whole. */
export interface Manifest {
  readonly version: 1;
  readonly sources: Readonly<Record<string, SourceHeld>>;
}

/** The manifest's file name inside a store. */
export const MANIFEST_FILE = "manifest.json";

/**
 * What a store holds now.
 *
 * Shape   a store's folder → its manifest, or null when nothing was ever added there
 * Errors  DataError "store.manifest.unreadable" when the file is there and is not a manifest
 */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, MANIFEST_FILE);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (isNotThere(error)) return null;
    throw unreadable(path, error);
  }
  try {
    return manifestOf(JSON.parse(text));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Puts a new manifest in the old one's place: a reader sees the one or the other, never half. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await replaceFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}

function manifestOf(value: unknown): Manifest {
  const manifest = value as Manifest | null;
  if (manifest?.version !== 1 || typeof manifest.sources !== "object") throw new Error("not version 1");
  for (const held of Object.values(manifest.sources)) {
    if (!/^[a-z0-9-]+\.parquet$/.test(held.parquet)) throw new Error("a Parquet file outside the store");
  }
  return manifest;
}

function unreadable(path: string, cause: unknown): DataError {
  return new DataError(
    "store.manifest.unreadable",
    `${path}: a store's manifest is JSON of version 1, this is not; remove the store and add its sources again`,
    { file: path },
    cause,
  );
}

function isNotThere(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
}
