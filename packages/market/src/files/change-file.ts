import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "@paycurve/core";
import { withFileLock } from "./file-lock.ts";
import { type FilePlace, filePlace, readPlace } from "./file-place.ts";
import { makeFolder } from "./make-folder.ts";
import { putInPlace } from "./put-in-place.ts";
import { unwritable } from "./unwritable.ts";

/** Whose text is to change, the folder that locks lie in (never the file's own), and how long to wait for another writer. */
export interface FileToChange {
  readonly path: string;
  readonly locks: string;
  readonly waitMs: number;
  /** The most bytes that are read. */
  readonly most: number;
}

/**
 * Changes a file that a person owns: reads it, has the change made, and puts the new text in its place whole. Killed at any
 * moment, the file is as before or as after. Two that write at once write one after the other, each upon the other's text;
 * of an editor, which knows no lock, it is noticed that it wrote meanwhile, and its text stays. Mode, owner and a symbolic
 * link to the file are kept. An edit that gives the same bytes back, or throws, leaves the file untouched.
 *
 * Shape   the file, an edit from its bytes (null where there is none yet) → what was read, and what stands there now
 * Units   waitMs in milliseconds
 * Errors  InputError "file.busy", "file.changed", "file.unwritable", ".folder", ".link", ".kind" or ".large", with the file untouched
 */
export async function changeFile(
  file: FileToChange,
  edit: (before: Uint8Array | null) => Uint8Array,
): Promise<{ readonly before: Uint8Array | null; readonly after: Uint8Array }> {
  const place = await filePlace(file.path);
  return underLock(place, file, async () => {
    const before = await readPlace(place, file.most);
    const after = edit(before);
    if (before === null || Buffer.compare(before, after) !== 0) await putInPlace(place, { before, after });
    return { before, after };
  });
}

/** The lock has a folder of its own by the file's real path, so that whoever holds it may clear what a killed one left. */
async function underLock<T>(
  place: FilePlace,
  { locks, waitMs }: FileToChange,
  work: () => Promise<T>,
): Promise<T> {
  const folder = join(locks, createHash("sha256").update(place.real).digest("hex").slice(0, 32));
  try {
    await makeFolder(folder);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
  const busy = (cause?: unknown): InputError => {
    const says = `${place.named}: somebody else is saving it and did not end in time; nothing was written. Try again.`;
    return new InputError("file.busy", says, { field: "file", value: place.named }, cause);
  };
  return withFileLock({ path: join(folder, LOCK_FILE), waitMs, busy }, async () => {
    const left = (await readdir(folder)).filter((name) => name.startsWith("lock-"));
    await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
    return work();
  });
}

const LOCK_FILE = "lock.duckdb";
