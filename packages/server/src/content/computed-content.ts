import type { MiddlewareHandler } from "hono";
import { ENCODINGS } from "./accepted-encoding.ts";
import { contentAnswer } from "./content.ts";
import { encode } from "./encode.ts";
import { fingerprint } from "./entity-tag.ts";

/** Under this many bytes an encoding saves nothing. */
const WORTH_ENCODING = 1024;

/**
 * Sends what a handler computed as content: with its ETag, encoded, or not again when the browser holds it.
 * It may be kept, and is asked about each time.
 *
 * Shape   a middleware around handlers; anything but 200 passes untouched
 */
export const computedContent: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.status !== 200) return;
  const body = new Uint8Array(await context.res.arrayBuffer());
  const answer = await contentAnswer(context.req, {
    type: context.res.headers.get("content-type") ?? "application/octet-stream",
    cacheControl: "no-cache",
    print: fingerprint(body),
    offered: body.byteLength < WORTH_ENCODING ? [] : ENCODINGS,
    bytes: async (encoding) => (encoding === "identity" ? body : await encode(body, encoding)),
  });
  context.res = undefined;
  context.res = answer;
};
