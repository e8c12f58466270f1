import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/**
 * The content type of a file of the page, by its ending.
 *
 * Shape   a file's name → content type; bytes without meaning for an ending nobody expected
 * @example contentType("us.html") // => "text/html; charset=utf-8"
 */
export function contentType(name: string): string {
  return TYPES[extname(name)] ?? "application/octet-stream";
}
