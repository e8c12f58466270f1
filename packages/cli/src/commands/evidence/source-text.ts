import { readFile, stat } from "node:fs/promises";
import { InputError } from "@paycurve/core";

/** As much as a career file may hold. */
const LARGEST_SOURCE = 1_000_000;

/**
 * The text of a file that somebody else's program wrote.
 *
 * Shape   a path → text of at most 1 MB, without a byte order mark
 * Errors  InputError "import.file" naming the path and what is wrong with it
 */
export async function sourceText(path: string): Promise<string> {
  const refuse = (why: string, cause?: unknown): InputError =>
    new InputError("import.file", `source: ${path}: ${why}.`, { field: "source", value: path }, cause);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw refuse(found.isDirectory() ? "that is a folder" : "that is no file");
    if (found.size > LARGEST_SOURCE) throw refuse("at most 1 MB is read");
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof TypeError) throw refuse("is not written in UTF-8", error);
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw refuse(isMissing ? "there is no such file" : "it cannot be read", error);
  }
}
