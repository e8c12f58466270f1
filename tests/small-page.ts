import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What a small page holds, by file; those that can be encoded lie there encoded too. */
export const SMALL_PAGE: Readonly<Record<string, string>> = {
  "us.html": "<h1>United States</h1>",
  "us/figures.html": "<h1>Figures, United States</h1>",
  "gb.html": "<h1>United Kingdom</h1>",
  "gb/figures.html": "<h1>Figures, United Kingdom</h1>",
  "in.html": "<h1>India</h1>",
  "sw.js": "self.addEventListener('fetch', () => {});",
  "manifest.webmanifest": '{"name":"Paycurve"}',
  "icon.svg": "<svg/>",
  "icon.png": "png",
  "assets/page-3fa9.js": "export {};",
  "assets/page-77b1.css": "h1 { color: red }",
  "assets/data-11aa.json": "{}",
  "assets/serif-0c0c.woff2": "woff2",
};

const AS_THEY_ARE = /\.(?:png|woff2)$/;

/** A built page as small as can be, beside something that is no part of it, and how to throw it away. */
export function smallPage(): { readonly folder: string; readonly remove: () => void } {
  const around = mkdtempSync(join(tmpdir(), "paycurve-page-"));
  const folder = join(around, "page");
  for (const [name, text] of Object.entries(SMALL_PAGE)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (AS_THEY_ARE.test(name)) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
  writeFileSync(join(around, "secret.txt"), "no part of the page");
  writeFileSync(join(folder, ".hidden"), "no part of the page");
  symlinkSync(join(around, "secret.txt"), join(folder, "link.txt"));
  return { folder, remove: () => rmSync(around, { recursive: true, force: true }) };
}
