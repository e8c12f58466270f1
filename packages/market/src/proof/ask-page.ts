import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { ResolvedAddress } from "./proof-settings.ts";
import { titleOf } from "./title-of.ts";

/** What one server answered. */
export interface PageAnswer {
  readonly status: number;
  /** Where it sends on, as written. */
  readonly location: string | null;
  readonly title: string | null;
}

/** To whom a request goes, and until when. */
export interface AskOptions {
  readonly addresses: readonly ResolvedAddress[];
  readonly signal: AbortSignal;
}

const MOST_BYTES = 1_000_000;
const HEADERS = {
  accept: "text/html, */*;q=0.5",
  "accept-encoding": "identity",
  "user-agent": "paycurve (checks a proof link once, when asked)",
};

/**
 * Asks one page of one server at the addresses that were found public, with no cookie and through no proxy. A redirect is
 * told, not followed. At most 1 MB of a page is read, and only for its title.
 *
 * Errors  whatever keeps the connection from being made or answered, the signal's abort among it
 */
export async function askPage(url: URL, options: AskOptions): Promise<PageAnswer> {
  const response = await responseOf(url, options);
  const { statusCode: status = 0, headers } = response;
  const isPage = status >= 200 && status < 300 && isPlainHtml(response);
  const title = isPage ? titleOf(await beginningOf(response)) : null;
  response.destroy();
  return { status, location: headers.location ?? null, title };
}

function responseOf(url: URL, { addresses, signal }: AskOptions): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, { agent: false, lookup: pinnedTo(addresses), headers: HEADERS, signal })
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

function isPlainHtml({ headers }: IncomingMessage): boolean {
  const { "content-type": type = "", "content-encoding": packed = "identity" } = headers;
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type) && packed === "identity";
}

/** A page that breaks off, or never ends, has still been answered. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, MOST_BYTES - bytes));
      bytes += chunk.length;
      if (bytes >= MOST_BYTES) break;
    }
  } catch {
    // What came before is kept.
  }
  return Buffer.concat(chunks).toString("utf8");
}
