import { cpSync, mkdtempSync, readFileSync, writeFileSync, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBundle } from "@paycurve/market/bundle";
import { serve } from "@paycurve/server";
import { launchChromium } from "./page/chromium.ts";
import { firstPaint } from "./page/first-paint.ts";
const DIST = join(import.meta.dirname, "../packages/cli/dist");
const folder = mkdtempSync(join(tmpdir(), "pv-"));
cpSync(join(DIST, "page"), folder, { recursive: true });
const html = readFileSync(join(folder, "us.html"), "utf8");
const noFont = html.replace(/<link rel="preload"[^>]*as="font"[^>]*>/g, "");
const noScript = (h: string) => h.replace(/<script type="module"[^>]*><\/script>/, "").replace(/<link rel="modulepreload"[^>]*>/g, "").replace(/<link rel="preload"[^>]*as="fetch"[^>]*>/g, "");
const noFontFace = (h: string) => h.replace(/@font-face\{[^}]*\}/g, "");
const cut = (h: string, cls: string) => h;
const variants: Record<string, string> = {
  empty: '<!doctype html><html lang="en"><title>Empty</title><p elementtiming="painted">Empty</p></html>',
  asis: html, noFont, noScript: noScript(html), noFontNoScript: noScript(noFont), noFontFaceNoScript: noScript(noFontFace(noFont)),
  noFontFace: noFontFace(noFont),
  swap: html.replace(/font-display:optional/g, "font-display:swap"),
  noBelow: html.replace(/<section class="nobody"[\s\S]*?<\/main>/, "</main>"),
  curveOnly: noScript(noFont).replace(/<section class="nobody"[\s\S]*?<\/main>/, "</main>").replace(/<div class="beside-chart">[\s\S]*?(?=<\/div><\/main>)/, ""),
};
for (const [n, h] of Object.entries(variants)) writeFileSync(join(folder, `v-${n}.html`), h);
// style hash differs for some variants: allow
writeFileSync(join(folder, ".style"), readFileSync(join(folder, ".style"), "utf8"));
const service = await serve({ bundle: openBundle(join(DIST, "data")), page: folder, port: 0, mayMove: false });
const browser = await launchChromium();
const res: Record<string, number[]> = {};
for (let i = 0; i < 9; i++) for (const n of Object.keys(variants)) { const t = await Promise.race([firstPaint(browser, `${service.address}v-${n}`), new Promise<null>(r => setTimeout(() => r(null), 4000))]); (res[n] ??= []).push(t ? t.firstPaintMs : NaN); }
for (const [n, v] of Object.entries(res)) { const s = v.filter(Number.isFinite).sort((a, b) => a - b); console.log(n.padEnd(22), Math.round(s[s.length >> 1] ?? NaN), Math.round(s[0] ?? NaN)); }
await browser.close(); await service.close(); rmSync(folder, { recursive: true });
