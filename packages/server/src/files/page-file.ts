import { readFile } from "node:fs/promises";
import { DataError } from "@paycurve/core";
import { type Bytes, type Content, type Encoding, fingerprint, type SentEncoding } from "../content/index.ts";
import { contentType } from "./content-type.ts";

/** The endings of a file's encoded neighbours. */
export const ENDINGS: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };

/** A file of the page, and the encodings that lie beside it. */
export interface PageFile {
  readonly file: string;
  readonly offered: readonly Encoding[];
  readonly cacheControl: string;
}

/**
 * Reads a file of the page with its encoded neighbours.
 *
 * Errors  DataError "page.unreadable" when it was there at the start and is not any more
 */
export async function readPageFile({ file, offered, cacheControl }: PageFile): Promise<Content> {
  const identity = await bytesOf(file);
  const bodies = new Map<SentEncoding, Bytes>([["identity", identity]]);
  for (const encoding of offered) bodies.set(encoding, await bytesOf(`${file}${ENDINGS[encoding]}`));
  return {
    type: contentType(file),
    cacheControl,
    print: fingerprint(identity),
    offered,
    bytes: async (encoding) => bodies.get(encoding) ?? identity,
  };
}

async function bytesOf(file: string): Promise<Bytes> {
  try {
    return await readFile(file);
  } catch (cause) {
    const says = `${file} cannot be read any more; start the service again.`;
    throw new DataError("page.unreadable", says, { file }, cause);
  }
}
