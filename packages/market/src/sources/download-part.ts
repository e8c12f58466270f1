import { readFile, stat } from "node:fs/promises";
import { replaceFile } from "../files/index.ts";

/** Where a cut-off download came from, and what tells that the server's file is still the same. */
export interface PartNote {
  readonly url: string;
  /** A strong ETag, or the day of last change. */
  readonly validator: string | null;
}

/** A cut-off download that may be taken up. */
export interface EarlierPart {
  readonly bytes: number;
  readonly validator: string;
}

/**
 * What an earlier attempt left.
 *
 * Shape   the download's path and address → the part, or null when there is none that can be taken up
 */
export async function readPart(to: string, url: string): Promise<EarlierPart | null> {
  try {
    const note = JSON.parse(await readFile(`${to}.part.json`, "utf8")) as PartNote;
    const { size } = await stat(`${to}.part`);
    if (note.url !== url || typeof note.validator !== "string" || size === 0) return null;
    return { bytes: size, validator: note.validator };
  } catch {
    return null;
  }
}

/** Notes beside a part where it comes from. */
export async function writePartNote(to: string, note: PartNote): Promise<void> {
  await replaceFile(`${to}.part.json`, `${JSON.stringify(note)}\n`);
}
