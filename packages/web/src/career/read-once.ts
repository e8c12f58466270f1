import type { Refusal } from "./read-career-file.ts";

/** Understands a file's text, or says why not; messages call the file by its name. */
export type ReadText<Found extends object> = (text: string, fileName: string) => Found | Refusal;

/** The same, but what was understood last is not read again: a file of ten thousand systems takes seconds. */
export function readOnce<Found extends object>(read: ReadText<Found>): ReadText<Found> {
  let last: { readonly text: string; readonly found: Found } | null = null;
  return (text, fileName) => {
    if (last?.text === text) return last.found;
    const found = read(text, fileName);
    if ("refusal" in found) return found;
    last = { text, found };
    return found;
  };
}
