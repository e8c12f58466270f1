import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { ResolvedAddress } from "./proof-settings.ts";
import type { Reading } from "./reading.ts";

/** What one server answered. */
export interface PageAnswer {
  readonly status: number;
  /** Where it sends on, as written. */
  readonly location: string | null;
  /** How its body begins; null where it is not of the kind that is read. */
  readonly beginning: string | null;
}

/** To whom a request goes, until when, and what of the answer is read. */
export interface AskOptions {
  readonly addresses: readonly ResolvedAddress[];
  readonly signal: AbortSignal;
  readonly reading: Reading;
}

/**
 * Asks one page of one server at the addresses that were found public, with no cookie and through no proxy. A redirect is
 * told, not followed. Of a body only the beginning is read, as much as the reading allows.
 *
 * Errors  whatever keeps the connection from being made or answered, the signal's abort among it
 */
export async function askPage(url: URL, options: AskOptions): Promise<PageAnswer> {
  const response = await responseOf(url, options);
  const { statusCode: status = 0, headers } = response;
  const isRead = status >= 200 && status < 300 && isPlain(response, options.reading);
  const beginning = isRead ? await beginningOf(response, options.reading.mostBytes) : null;
  response.destroy();
  return { status, location: headers.location ?? null, beginning };
}

function responseOf(url: URL, { addresses, signal, reading }: AskOptions): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = { accept: reading.accept, "accept-encoding": "identity", "user-agent": reading.userAgent };
  return new Promise((resolve, reject) => {
    request(url, { agent: false, lookup: pinnedTo(addresses), headers, signal })
      .on("error", reject)
      .on("response", resolve)
      .on("upgrade", (response, socket) => {
        socket.destroy();
        resolve(response);
      })
      .end();
  });
}

function pinnedTo(addresses: readonly ResolvedAddress[]): LookupFunction {
  const [first] = addresses;
  return (_host, { all }, found) => {
    if (all) found(null, [...addresses]);
    else found(null, first?.address ?? "", first?.family);
  };
}

function isPlain({ headers }: IncomingMessage, { isRead }: Reading): boolean {
  const { "content-type": type = "", "content-encoding": packed = "identity" } = headers;
  return isRead(type) && packed === "identity";
}

/** A page that breaks off, or never ends, has still been answered. */
async function beginningOf(response: IncomingMessage, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, mostBytes - bytes));
      bytes += chunk.length;
      if (bytes >= mostBytes) break;
    }
  } catch {
    // What came before is kept.
  }
  return Buffer.concat(chunks).toString("utf8");
}
