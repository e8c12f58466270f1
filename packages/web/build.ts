import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { MarketData } from "@paycurve/core/curve";
import type { Market } from "@paycurve/core/money";
import type { LocalData } from "@paycurve/core/transfer";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig } from "vite";
import type { Addressed, PageAssets, RenderedPage, SayData, SkillsPageData } from "./src/index.ts";

/** What the pages are made from, and where they go. */
export interface PagesBuild {
  /** Each market's data, in the order in which the markets are shown. */
  readonly data: readonly MarketData[];
  /** What each market's page of local points begins with. */
  readonly local: readonly LocalData[];
  /** What each market's page of skills says. */
  readonly skills: readonly SkillsPageData[];
  /** What each market's page of what to say takes beside its data. */
  readonly say: readonly SayData[];
  readonly out: string;
}

/** What editors complete a career file by; a saved file names its address. */
const CAREER_SCHEMA = join(import.meta.dirname, "..", "core", "career.schema.json");
const PUBLIC = join(import.meta.dirname, "public");

/**
 * Builds the page: script, style, fonts and data under names that change with their content, a document for each
 * market that shows its curve before any script, and the worker that makes all of it work offline.
 *
 * Shape   data, a folder → files, each compressible one also as .br and .gz
 */
export async function buildPages({ data, local, skills, say, out }: PagesBuild): Promise<void> {
  await build(browserConfig(out));
  const assets = assetsOf(out);
  const addressed = data.map((one) => writeData(one, "", out));
  const addressedLocal = local.map((one) => writeData(one, "-local", out));
  const addressedSay = say.map((one) => writeData(one, "-say", out));
  const rendering = join(out, ".render");
  await build(renderConfig(rendering));
  const { renderPages, renderLocalPage, renderSayPage, renderSkillsPage } = (await import(
    pathToFileURL(join(rendering, "render.js")).href
  )) as {
    renderPages: (data: Addressed<MarketData>, assets: PageAssets) => RenderedPage[];
    renderLocalPage: (data: Addressed<LocalData>, assets: PageAssets) => RenderedPage;
    renderSayPage: (pay: Addressed<MarketData>, say: Addressed<SayData>, assets: PageAssets) => RenderedPage;
    renderSkillsPage: (data: HashedSkills, assets: PageAssets) => RenderedPage;
  };
  const pages = [
    ...addressed.flatMap((one) => renderPages(one, assets)),
    ...addressedLocal.map((one) => renderLocalPage(one, assets)),
    ...addressed.flatMap((pay) =>
      addressedSay
        .filter((one) => one.data.market === pay.data.market)
        .map((one) => renderSayPage(pay, one, assets)),
    ),
    ...skills.map((one) => renderSkillsPage({ data: one, hash: hashOf(JSON.stringify(one)) }, assets)),
  ];
  for (const { path, html } of pages) write(join(out, path), html);
  copyFileSync(CAREER_SCHEMA, join(out, "career.schema.json"));
  rmSync(rendering, { recursive: true });
  rmSync(join(out, ".vite"), { recursive: true });
  for (const file of filesUnder(out).filter((path) => path.endsWith(".css"))) rmSync(file);
  await writeWorker(out, data);
  await writePasskeys(out);
  writeFileSync(join(out, ".style"), styleHash(assets.style));
  for (const path of filesUnder(out)) compress(path);
}

/** The page of skills fetches no data, so that it has a hash and no address. */
type HashedSkills = Pick<Addressed<SkillsPageData>, "data" | "hash">;

function shared(): InlineConfig {
  return {
    configFile: false,
    root: import.meta.dirname,
    logLevel: "warn",
    plugins: [react()],
    mode: "production",
  };
}

function browserConfig(out: string): InlineConfig {
  return {
    ...shared(),
    publicDir: PUBLIC,
    build: {
      outDir: out,
      emptyOutDir: true,
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: "es2023",
      rollupOptions: { input: join(import.meta.dirname, "src", "main.ts") },
    },
  };
}

function renderConfig(out: string): InlineConfig {
  return {
    ...shared(),
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: out,
      emptyOutDir: true,
      ssr: join(import.meta.dirname, "src", "render.tsx"),
      rollupOptions: { output: { entryFileNames: "render.js" } },
    },
  };
}

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
  readonly imports?: readonly string[];
}

function assetsOf(out: string): PageAssets {
  const manifest = JSON.parse(readFileSync(join(out, ".vite", "manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const main = manifest["src/main.ts"];
  const [style] = main?.css ?? [];
  if (!main || !style) throw new Error("the browser build has no script or no style");
  const fonts = readdirSync(join(out, "assets")).map((name) => `/assets/${name}`);
  const cut = fonts.filter((path) => CUT_FONT.test(path));
  return {
    script: `/${main.file}`,
    style: readFileSync(join(out, style), "utf8").trim(),
    fonts: cut.filter((path) => !isRupee(path)),
    rupeeFonts: cut.filter(isRupee),
    preloads: (main.imports ?? []).flatMap((name) => manifest[name] ?? []).map(({ file }) => `/${file}`),
  };
}

/** The fonts that hold what the page itself says, as they are named after a build. */
const CUT_FONT = /\/paycurve-(?:serif|sans)-.*\.woff2$/;

function isRupee(path: string): boolean {
  return path.includes("-rupee-");
}

function writeData<Data extends { readonly market: Market }>(
  data: Data,
  kind: string,
  out: string,
): Addressed<Data> {
  const json = JSON.stringify(data);
  const hash = hashOf(json);
  const address = `/assets/${data.market.toLowerCase()}${kind}-${hash}.json`;
  write(join(out, address), json);
  return { data, address, hash };
}

/** The worker, told what a visit offline needs: every document by the address it is served at, and every other file. */
async function writeWorker(out: string, data: readonly MarketData[]): Promise<void> {
  const files = filesUnder(out);
  const pages = data.flatMap(({ market }) => [
    `/${market.toLowerCase()}`,
    `/${market.toLowerCase()}/skills`,
    `/${market.toLowerCase()}/my-market`,
    `/${market.toLowerCase()}/offers`,
    `/${market.toLowerCase()}/evidence`,
    `/${market.toLowerCase()}/say`,
    `/${market.toLowerCase()}/figures`,
  ]);
  const paths = [
    ...pages,
    ...files.map((file) => addressOf(file, out)).filter((path) => !path.endsWith(".html")),
  ];
  const version = hashOf(files.map((file) => readFileSync(file, "latin1")).join(""));
  const banner = `self.paycurveFiles=${JSON.stringify({ version, paths })};`;
  await buildScript(out, { from: join("worker", "sw.ts"), name: "sw.js", banner });
}

/** The one script of the directory's pages, which the worker does not keep: an account is nothing without its server. */
async function writePasskeys(out: string): Promise<void> {
  await buildScript(out, { from: join("passkeys", "passkeys.ts"), name: "builders/passkeys.js" });
}

/** A script that stands alone, beside what is there already. */
async function buildScript(
  out: string,
  { from, name, banner = "" }: { readonly from: string; readonly name: string; readonly banner?: string },
): Promise<void> {
  await build({
    ...shared(),
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      target: "es2023",
      rollupOptions: {
        input: join(import.meta.dirname, "src", from),
        output: { entryFileNames: name, banner },
      },
    },
  });
}

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|webmanifest)$/;

function compress(path: string): void {
  if (!COMPRESSIBLE.test(path)) return;
  const content = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Where a file is served: its path from the built folder, with the slashes of an address. */
function addressOf(file: string, out: string): string {
  return `/${relative(out, file).split(sep).join("/")}`;
}

/** By this the service lets the documents' own style be applied, and no other that stands in a document. */
function styleHash(style: string): string {
  return `sha256-${createHash("sha256").update(style).digest("base64")}`;
}

function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
