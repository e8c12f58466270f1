import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "@paycurve/core";

/** A file as it was named, and where it really lies. */
export interface FilePlace {
  readonly named: string;
  readonly real: string;
}

/**
 * Where a file really lies: behind its symbolic links, or where a new one would.
 *
 * Shape   a path → FilePlace
 * Errors  InputError "file.folder" where its folder is not there; "file.link" where it is a link to nothing
 */
export async function filePlace(named: string): Promise<FilePlace> {
  const real = await realpath(named).catch(() => null);
  if (real !== null) return { named, real };
  const refuse = (code: string, says: string): InputError =>
    new InputError(code, `${named}: ${says}`, { field: "file", value: named });
  if (await isThere(named)) throw refuse("file.link", "is a link to a file that is not there.");
  const folder = await realpath(dirname(named)).catch(() => null);
  if (folder === null) throw refuse("file.folder", "its folder is not there; make it first.");
  return { named, real: join(folder, basename(named)) };
}

/**
 * A file's bytes; null where there is none.
 *
 * Shape   a place, the most bytes → bytes
 * Errors  InputError "file.kind" where it is no file, "file.large", "file.unreadable"
 */
export async function readPlace({ named, real }: FilePlace, most: number): Promise<Uint8Array | null> {
  const refuse = (code: string, says: string, cause?: unknown): InputError =>
    new InputError(code, `${named}: ${says}`, { field: "file", value: named }, cause);
  try {
    const found = await stat(real);
    if (!found.isFile()) throw refuse("file.kind", found.isDirectory() ? "is a folder." : "is no file.");
    if (found.size > most) throw refuse("file.large", `has ${found.size} bytes; at most ${most} are read.`);
    return await readFile(real);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw refuse("file.unreadable", "cannot be read.", cause);
  }
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
