import { writeFile } from "node:fs/promises";
import { InputError } from "@paycurve/core";

/** Evidence and briefs hold what only their owner should read. */
const OWNER_ONLY = 0o600;

/**
 * Writes what was asked for with --out to a new file that its owner alone reads; one that is there already is never
 * written over.
 *
 * Shape   a path, text or bytes → nothing
 * Errors  InputError "out.unwritable" naming the path, why, and what to do
 */
export async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { flag: "wx", mode: OWNER_ONLY });
  } catch (cause) {
    const why = WHY.get((cause as NodeJS.ErrnoException).code ?? "") ?? "cannot be written there";
    throw new InputError("out.unwritable", `out: ${path} ${why}.`, { field: "out", value: path }, cause);
  }
}

const WHY: ReadonlyMap<string, string> = new Map([
  ["EEXIST", "is there already, and stays; name another"],
  ["ENOENT", "lies in a folder that is not there; make it first"],
  ["EACCES", "cannot be written: you may not write there"],
  ["EROFS", "cannot be written: the disk is read-only"],
  ["ENOSPC", "cannot be written: the disk is full"],
]);
