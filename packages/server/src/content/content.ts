import type { HonoRequest } from "hono";
import { acceptedEncoding, type Encoding, type SentEncoding } from "./accepted-encoding.ts";
import { entityTag, isHeld } from "./entity-tag.ts";

/** Bytes as a response may carry them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Something to send, in every way it can be sent. */
export interface Content {
  readonly type: string;
  readonly cacheControl: string;
  /** `fingerprint` of the bytes as they are. */
  readonly print: string;
  /** What else than as it is it can be had in. */
  readonly offered: readonly Encoding[];
  bytes(encoding: SentEncoding): Promise<Bytes>;
}

/**
 * Sends content as the request likes it best, or says that nothing changed.
 *
 * Shape   a request, content → 200 with its length, ETag and encoding, or 304 without a body
 */
export async function contentAnswer(request: HonoRequest, content: Content): Promise<Response> {
  const encoding = acceptedEncoding(request.header("accept-encoding"), content.offered);
  const tag = entityTag(content.print, encoding);
  const headers = new Headers({ "cache-control": content.cacheControl, etag: tag });
  if (content.offered.length > 0) headers.set("vary", "accept-encoding");
  if (isHeld(request.header("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  const body = await content.bytes(encoding);
  headers.set("content-type", content.type);
  headers.set("content-length", String(body.byteLength));
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  return new Response(body, { headers });
}
