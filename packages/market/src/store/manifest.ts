import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DataError } from "@paycurve/core";
import { replaceFile } from "../files/index.ts";

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

/**
 * What a store holds of one source.
 *
 * Shape   a manifest, a source's name from outside → what is held of it, or null
 */
export function sourceHeld({ sources }: Manifest, source: string): SourceHeld | null {
  return Object.hasOwn(sources, source) ? (sources[source] ?? null) : null;
}

function manifestOf(value: unknown): Manifest {
  if (!isRecord(value) || value.version !== 1) throw new Error("not version 1");
  if (!isRecord(value.sources)) throw new Error("no table of sources");
  const wrong = Object.entries(value.sources).find(([, held]) => !isSourceHeld(held));
  if (wrong) throw new Error(`what it holds of ${wrong[0]} cannot be understood`);
  return value as unknown as Manifest;
}

function isSourceHeld(held: unknown): held is SourceHeld {
  return (
    isRecord(held) &&
    isText(held.parquet) &&
    /^[a-z0-9-]+\.parquet$/.test(held.parquet) &&
    isCount(held.postings) &&
    Array.isArray(held.editions) &&
    held.editions.every(isEditionAdded)
  );
}

function isEditionAdded(added: unknown): added is EditionAdded {
  return (
    isRecord(added) &&
    isText(added.file) &&
    isText(added.sha256) &&
    isCount(added.bytes) &&
    (added.edition === null || isText(added.edition))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function unreadable(path: string, cause: unknown): DataError {
  return new DataError(
    "store.manifest.unreadable",
    `${path}: a store's manifest is JSON of version 1, this is not; remove this file and add the sources again`,
    { file: path },
    cause,
  );
}

function isNotThere(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
}
