import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { refuseFile } from "./refuse-file.ts";

/** The largest source that is read, as it is stored and as it unpacks. */
export const LARGEST_SOURCE_BYTES = 2 * 1024 ** 3;

const CHUNK_BYTES = 1 << 20;

/** A source file that is there and can be read. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  /** The file's text, unpacked where it was packed with gzip. */
  chunks(): AsyncIterable<Buffer>;
  /** The checksum of the file as it is stored; known once all of `chunks` was read. */
  sha256(): string;
}

/** How a source file is read. */
export interface SourceFileOptions {
  readonly limitBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((readBytes: number) => void) | undefined;
}

/**
 * Opens a source file, packed or not, and reads it in pieces of bounded size.
 *
 * Units   limitBytes in bytes, of the file and of what it unpacks to
 * Errors  InputError "source.file.missing", ".not-a-file", ".empty", ".too-large" at once;
 *         ".truncated-gzip", ".broken-gzip", ".too-large" while its chunks are read
 */
export async function openSourceFile(path: string, options: SourceFileOptions = {}): Promise<SourceFile> {
  const limitBytes = options.limitBytes ?? LARGEST_SOURCE_BYTES;
  const bytes = await sizeOf(path);
  if (bytes > limitBytes) throw tooLarge(path, limitBytes);
  const hash = createHash("sha256");
  return {
    path,
    bytes,
    sha256: () => hash.copy().digest("hex"),
    chunks: () => unpackedChunks(path, limitBytes, { ...options, onStored: (chunk) => hash.update(chunk) }),
  };
}

interface ReadOptions extends SourceFileOptions {
  readonly onStored: (chunk: Buffer) => void;
}

async function* unpackedChunks(path: string, limitBytes: number, options: ReadOptions) {
  const stored = storedChunks(path, options);
  const text = (await isGzip(path)) ? unpacked(stored) : stored;
  let textBytes = 0;
  try {
    for await (const chunk of text) {
      textBytes += chunk.length;
      if (textBytes > limitBytes) throw tooLarge(path, limitBytes);
      yield chunk;
    }
  } catch (error) {
    throw gzipFault(path, error);
  }
}

async function* storedChunks(path: string, { signal, onStored, onBytes }: ReadOptions) {
  let storedBytes = 0;
  for await (const read of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    signal?.throwIfAborted();
    const chunk = read as Buffer;
    onStored(chunk);
    storedBytes += chunk.length;
    onBytes?.(storedBytes);
    yield chunk;
  }
}

function unpacked(stored: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // A failure reaches the one who iterates over gunzip, so that it is not told twice.
  pipeline(stored, gunzip, () => {});
  return gunzip;
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((cause: unknown) => {
    const says = "is not there, or may not be read";
    throw refuseFile("source.file.missing", { file: path, says, cause });
  });
  if (!found.isFile()) {
    const says = found.isDirectory() ? "is a folder; a file is needed" : "is not an ordinary file";
    throw refuseFile("source.file.not-a-file", { file: path, says });
  }
  if (found.size === 0) throw refuseFile("source.file.empty", { file: path, says: "is empty" });
  return found.size;
}

async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

function tooLarge(file: string, limitBytes: number) {
  const says = `is larger than ${limitBytes} bytes, the most that is read`;
  return refuseFile("source.file.too-large", { file, says });
}

function gzipFault(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "Z_BUF_ERROR") {
    const says = "ends in the middle of its gzip data: it was cut off; fetch it again";
    return refuseFile("source.file.truncated-gzip", { file, says, cause: error });
  }
  if (code?.startsWith("Z_")) {
    const says = "begins like gzip data but cannot be unpacked: it is damaged; fetch it again";
    return refuseFile("source.file.broken-gzip", { file, says, cause: error });
  }
  return error;
}
