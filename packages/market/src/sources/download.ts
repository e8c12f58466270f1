import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "@paycurve/core";
import { makeDurable, withFileLock } from "../files/index.ts";
import { downloadFault } from "./download-fault.ts";
import { type PartNote, readPart, writePartNote } from "./download-part.ts";
import { requestFrom, type SourceResponse } from "./download-request.ts";
import { saveBody } from "./save-body.ts";
import { LARGEST_SOURCE_BYTES } from "./source-file.ts";

const SILENCE_MS = 30_000;

/** How far a download has come; totalBytes is null while the server has not said. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  readonly totalBytes: number | null;
}

/** What to fetch, to where, and what is too much. */
export interface DownloadOptions {
  readonly url: string;
  readonly to: string;
  /** The checksum the file must have, in lower-case hexadecimal. */
  readonly sha256?: string | undefined;
  readonly limitBytes?: number | undefined;
  /** How long the server may say nothing. */
  readonly silenceMs?: number | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A file that was fetched whole. */
export interface Download {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** How many bytes an earlier, cut-off attempt had already fetched. */
  readonly resumedFromBytes: number;
}

/**
 * Fetches a public file. A download that was cut off is taken up where it ended, if the server still has the same
 * file and can send a part; otherwise it begins anew. The file appears under its name only when it is whole. Two at
 * once would write over each other's parts, so one at a time has the lock on “<to>.lock”, a file that stays.
 *
 * Shape   an http or https address, a path → the file with its checksum
 * Units   limitBytes in bytes, silenceMs in milliseconds
 * Errors  InputError "download.address", "download.checksum", "download.too-large", "download.busy";
 *         DataError "download.status", "download.redirects", "download.cut-off", "download.silent", "download.unreachable"
 */
export async function download(options: DownloadOptions): Promise<Download> {
  const { url, to, signal } = options;
  await mkdir(dirname(to), { recursive: true });
  const path = join(await realpath(dirname(to)), `${basename(to)}.lock`);
  const busy = (cause?: unknown) =>
    new InputError(
      "download.busy",
      `${to}: another download to this file is under way; try again when it has ended`,
      { field: "to", to, url },
      cause,
    );
  return withFileLock({ path, waitMs: 0, signal, busy }, () => downloadAlone(options));
}

async function downloadAlone(options: DownloadOptions): Promise<Download> {
  const limitBytes = options.limitBytes ?? LARGEST_SOURCE_BYTES;
  const silenceMs = options.silenceMs ?? SILENCE_MS;
  const { url, to, signal } = options;
  const earlier = await readPart(to, url);
  const response = await requestFrom(url, { from: earlier, silenceMs, signal });
  const resumedFromBytes = response.resumed ? (earlier?.bytes ?? 0) : 0;
  const part = `${to}.part`;
  if (!response.resumed) await rm(part, { force: true });
  await writePartNote(to, noteOf(url, response));
  const totalBytes = response.bodyBytes === null ? null : resumedFromBytes + response.bodyBytes;
  const bytes = await saveBody(response, {
    url,
    part,
    resumedFromBytes,
    totalBytes,
    limitBytes,
    silenceMs,
    signal,
    onReceived: (receivedBytes) => options.onProgress?.({ receivedBytes, totalBytes }),
  });
  const sha256 = await checksum(part);
  if (options.sha256 !== undefined && options.sha256.toLowerCase() !== sha256) {
    await forget(to);
    throw downloadFault("checksum", url, `has the checksum ${sha256}, not ${options.sha256}`);
  }
  await makeDurable(part);
  await rename(part, to);
  await forget(to);
  return { file: to, bytes, sha256, resumedFromBytes };
}

function noteOf(url: string, { headers }: SourceResponse): PartNote {
  const etag = headers.get("etag");
  // A weak tag promises the same meaning, not the same bytes.
  const strong = etag?.startsWith("W/") ? null : etag;
  return { url, validator: strong ?? headers.get("last-modified") };
}

async function checksum(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

async function forget(to: string): Promise<void> {
  await rm(`${to}.part`, { force: true });
  await rm(`${to}.part.json`, { force: true });
}
