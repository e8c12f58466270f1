import { basename } from "node:path";
import { InputError } from "@paycurve/core";

/** What is wrong with a file as a whole, and on which line, where there is one. */
export interface FileFault {
  readonly file: string;
  readonly line?: number;
  readonly says: string;
  readonly cause?: unknown;
}

/**
 * The refusal of a whole file: nothing of it was added.
 *
 * Shape   code "source.file.reason", what is wrong → InputError whose message begins with file:line
 * @example refuseFile("source.file.empty", { file: "a/pay.csv", says: "is empty" }).message // => "pay.csv is empty"
 */
export function refuseFile(code: string, { file, line, says, cause }: FileFault): InputError {
  const where = line === undefined ? basename(file) : `${basename(file)}:${line}`;
  return new InputError(code, `${where} ${says}`, { field: "file", file, ...(line ? { line } : {}) }, cause);
}
