import { access, constants } from "node:fs/promises";
import { InputError } from "@paycurve/core";
import type { FilePlace } from "./file-place.ts";

/**
 * That a file cannot be written, and why the system says so.
 *
 * Shape   a path, what was thrown → InputError "file.unwritable"
 * @example unwritable("a.yaml", { code: "ENOSPC" }).message // => "a.yaml: cannot be written: the disk is full. Nothing was changed."
 */
export function unwritable(path: string, cause: unknown): InputError {
  const { code = "" } = cause as NodeJS.ErrnoException;
  const why = WHY.get(code) ?? (code === "" ? "" : `: the system says ${code}`);
  const says = `${path}: cannot be written${why}. Nothing was changed.`;
  return new InputError("file.unwritable", says, { field: "file", value: path }, cause);
}

/**
 * Refuses a file that its owner protected from being written, which a rename would not respect.
 *
 * Shape   a place, whether a file is there → nothing, where it may be written
 * Errors  what `access` gives
 */
export async function refuseProtected({ real }: FilePlace, isThere: boolean): Promise<void> {
  if (isThere) await access(real, constants.W_OK);
}

const WHY: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", ": the disk is full"],
  ["EDQUOT", ": the disk is full"],
  ["EROFS", ": the disk is read-only"],
  ["EACCES", ": you may not write there"],
  ["EPERM", ": you may not write there"],
]);
