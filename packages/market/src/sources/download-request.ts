import { downloadFault } from "./download-fault.ts";
import type { EarlierPart } from "./download-part.ts";

const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

/** How a request is made. */
export interface RequestOptions {
  readonly from: EarlierPart | null;
  readonly silenceMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A server's answer whose body is the file, or the rest of it. */
export interface SourceResponse {
  readonly resumed: boolean;
  readonly headers: Headers;
  /** How much the server said it will send, null where it did not say. */
  readonly bodyBytes: number | null;
  readonly body: ReadableStream<Uint8Array>;
  /** Kept because fetch cancels the body of an answer that nobody holds, once it is collected. */
  readonly answer: Response;
  /** Ends the transfer. */
  stop(): void;
}

/**
 * Asks for a file, or the rest of one, following at most three redirects.
 *
 * Errors  those of `download`
 */
export async function requestFrom(url: string, options: RequestOptions): Promise<SourceResponse> {
  let address = readAddress(url, url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { response, stop } = await ask(url, address, options);
    const location = response.headers.get("location");
    if (!REDIRECTS.includes(response.status) || location === null) {
      return readResponse(url, options, { response, stop });
    }
    stop();
    address = readAddress(location, url, address);
  }
  throw downloadFault("redirects", url, `redirects more than ${MOST_REDIRECTS} times`);
}

interface Asked {
  readonly response: Response;
  readonly stop: () => void;
}

async function ask(url: string, address: URL, { from, silenceMs, signal }: RequestOptions): Promise<Asked> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), silenceMs);
  const signals = signal ? [silence.signal, signal] : [silence.signal];
  // A packed body could not be taken up in its middle.
  const headers: Record<string, string> = { "accept-encoding": "identity" };
  if (from) {
    headers.range = `bytes=${from.bytes}-`;
    headers["if-range"] = from.validator;
  }
  try {
    const response = await fetch(address, { headers, redirect: "manual", signal: AbortSignal.any(signals) });
    return { response, stop: () => silence.abort() };
  } catch (cause) {
    signal?.throwIfAborted();
    if (silence.signal.aborted)
      throw downloadFault("silent", url, `did not answer for ${silenceMs} ms`, cause);
    throw downloadFault("unreachable", url, "cannot be reached", cause);
  } finally {
    clearTimeout(timer);
  }
}

async function readResponse(url: string, options: RequestOptions, asked: Asked): Promise<SourceResponse> {
  const { response, stop } = asked;
  const { status, headers, body } = response;
  if (status === 416 && options.from) {
    stop();
    return requestFrom(url, { ...options, from: null });
  }
  const resumed = status === 206;
  if (body === null || (status !== 200 && !(resumed && beginsAt(headers, options.from)))) {
    stop();
    throw downloadFault("status", url, `answered with status ${status}`);
  }
  const length = headers.get("content-length");
  return {
    resumed,
    headers,
    bodyBytes: length === null ? null : Number(length),
    body,
    answer: response,
    stop,
  };
}

function beginsAt(headers: Headers, from: EarlierPart | null): boolean {
  return from !== null && headers.get("content-range")?.startsWith(`bytes ${from.bytes}-`) === true;
}

function readAddress(address: string, url: string, base?: URL): URL {
  const read = URL.parse(address, base?.href);
  if (read === null || !["http:", "https:"].includes(read.protocol) || read.username || read.password) {
    throw downloadFault("address", url, `is or leads to no http or https address: “${address}”`);
  }
  return read;
}
