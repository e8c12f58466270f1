import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { InputError } from "@paycurve/core";
import type { StrayField } from "@paycurve/core/career";
import { lentCareer } from "../lent-career.ts";

/**
 * The text of a career file, or the one that was lent under that name.
 *
 * Shape   a path → text of at most 1 MB
 * Errors  InputError "career.file" naming the path and what is wrong with it, or as `careerTextOf`
 */
export async function careerText(path: string): Promise<string> {
  const refuse = (why: string): InputError =>
    new InputError("career.file", `career: ${path}: ${why}.`, { field: "career", value: path });
  const { careerTextOf, LARGEST_CAREER_FILE } = await import("@paycurve/core/career");
  const lent = lentCareer(path);
  if (lent !== null) return careerTextOf(lent, path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_CAREER_FILE) throw refuse("a career file holds at most 1 MB");
    return careerTextOf(await bytesOf(path, LARGEST_CAREER_FILE), path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const known = { ENOENT: "there is no such file", EISDIR: "that is a folder" }[code ?? ""];
    throw refuse(known ?? "it cannot be read");
  }
}

/** What a file holds, read hardly further than a limit: a device or a pipe does not say beforehand how long it is. */
async function bytesOf(path: string, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > limitBytes) break;
  }
  return Buffer.concat(chunks);
}

/** What is said of a field that nothing here reads. */
export function strayWords(path: string, { words, line }: StrayField): string {
  return `${path}:${line}: ${words} is no field that Paycurve knows; nothing was read from it.`;
}
