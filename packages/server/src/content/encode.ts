import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./accepted-encoding.ts";
import type { Bytes } from "./content.ts";

/** Well under what a build may take: an answer is encoded while someone waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const ENCODERS: Readonly<Record<Encoding, (bytes: Bytes) => Promise<Bytes>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * Bytes in an encoding.
 *
 * Shape   bytes, an encoding → fewer bytes, for anything longer than a line
 */
export function encode(bytes: Bytes, encoding: Encoding): Promise<Bytes> {
  return ENCODERS[encoding](bytes);
}
