import { type FileHandle, open, rm } from "node:fs/promises";
import { downloadFault } from "./download-fault.ts";
import type { SourceResponse } from "./download-request.ts";

/** Where a body goes and what is too much or too slow. */
export interface SaveOptions {
  readonly url: string;
  readonly part: string;
  readonly resumedFromBytes: number;
  readonly totalBytes: number | null;
  readonly limitBytes: number;
  readonly silenceMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onReceived: (receivedBytes: number) => void;
}

/**
 * Writes a server's answer behind what an earlier attempt left. What arrived stays when the rest does not.
 *
 * Shape   an answer → how many bytes the part then has
 * Errors  "download.too-large" (the part is removed), "download.cut-off", "download.silent"; the signal's reason
 */
export async function saveBody(response: SourceResponse, options: SaveOptions): Promise<number> {
  const { url, part, resumedFromBytes, totalBytes, limitBytes } = options;
  if (totalBytes !== null && totalBytes > limitBytes) {
    response.stop();
    throw downloadFault(
      "too-large",
      url,
      `has ${totalBytes} bytes, more than the ${limitBytes} that are read`,
    );
  }
  const handle = await open(part, resumedFromBytes > 0 ? "a" : "w");
  let bytes = resumedFromBytes;
  try {
    bytes = await copyBody(response, handle, options);
  } finally {
    response.stop();
    await handle.close();
  }
  if (bytes > limitBytes) {
    await rm(part, { force: true });
    throw downloadFault("too-large", url, `is larger than the ${limitBytes} bytes that are read`);
  }
  if (totalBytes !== null && bytes !== totalBytes) throw cutOff(options, bytes);
  return bytes;
}

async function copyBody(response: SourceResponse, handle: FileHandle, options: SaveOptions): Promise<number> {
  const { url, limitBytes, silenceMs, signal } = options;
  let bytes = options.resumedFromBytes;
  let silent = false;
  const onSilence = () => {
    silent = true;
    response.stop();
  };
  let timer = setTimeout(onSilence, silenceMs);
  try {
    for await (const chunk of response.body) {
      clearTimeout(timer);
      bytes += chunk.length;
      if (bytes > limitBytes) return bytes;
      await handle.write(chunk);
      options.onReceived(bytes);
      timer = setTimeout(onSilence, silenceMs);
    }
    return bytes;
  } catch (cause) {
    signal?.throwIfAborted();
    if (silent) throw downloadFault("silent", url, `sent nothing for ${silenceMs} ms`, cause);
    throw cutOff(options, bytes, cause);
  } finally {
    clearTimeout(timer);
  }
}

function cutOff({ url, totalBytes }: SaveOptions, bytes: number, cause?: unknown) {
  const says = `was cut off after ${bytes} of ${totalBytes ?? "unknown"} bytes; ask again to take it up there`;
  return downloadFault("cut-off", url, says, cause);
}
