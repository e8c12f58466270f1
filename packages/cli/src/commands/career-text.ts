import { readFile, stat } from "node:fs/promises";
import { InputError } from "@paycurve/core";
import type { StrayField } from "@paycurve/core/career";

/**
 * The text of a career file.
 *
 * Shape   a path → text of at most 1 MB
 * Errors  InputError "career.file" naming the path and what is wrong with it, or as `careerTextOf`
 */
export async function careerText(path: string): Promise<string> {
  const refuse = (why: string): InputError =>
    new InputError("career.file", `career: ${path}: ${why}.`, { field: "career", value: path });
  const { careerTextOf, LARGEST_CAREER_FILE } = await import("@paycurve/core/career");
  try {
    const { size } = await stat(path);
    if (size > LARGEST_CAREER_FILE) throw refuse("a career file holds at most 1 MB");
    return careerTextOf(await readFile(path), path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const known = { ENOENT: "there is no such file", EISDIR: "that is a folder" }[code ?? ""];
    throw refuse(known ?? "it cannot be read");
  }
}

/** What is said of a field that nothing here reads. */
export function strayWords(path: string, { words, line }: StrayField): string {
  return `${path}:${line}: ${words} is no field that Paycurve knows; nothing was read from it.`;
}
