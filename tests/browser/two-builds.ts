import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, paycurveApp } from "@paycurve/server";
import { freshBundle } from "../bundle.ts";
import { ROOT } from "../source-files.ts";

const PAGE = join(ROOT, "packages", "cli", "dist", "page");
const TEXT = /\.(?:html|js|css|json|webmanifest)$/;

/** A service that goes from one build of the page to the next while it runs. */
export interface TwoBuilds {
  readonly address: string;
  /** From now on the service has the next build, and nothing of the one before. */
  goOn(): void;
  /** From now on every question is heard and none answered. */
  goMute(): void;
  /** From now on nothing answers, as without a line. */
  fallSilent(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the page as it is built and, when told, another whose assets all have other names and whose titles end in "2". */
export async function serveTwoBuilds(): Promise<TwoBuilds> {
  const folder = mkdtempSync(join(tmpdir(), "paycurve-builds-"));
  const { bundle, remove } = freshBundle();
  const [first, second] = ["first", "second"].map((name) => join(folder, name)) as [string, string];
  for (const page of [first, second])
    cpSync(PAGE, page, { recursive: true, filter: (file) => !isEncoded(file) });
  makeNext(second);
  const [before, after] = [paycurveApp({ bundle, page: first }), paycurveApp({ bundle, page: second })];
  let app: Pick<typeof before, "fetch"> = before;
  const service = await listen((request) => app.fetch(request), { port: 0, mayMove: false });
  let silent: Promise<void> | null = null;
  const fallSilent = (): Promise<void> => {
    silent ??= service.close();
    return silent;
  };
  return {
    address: service.address,
    goOn: () => {
      app = after;
    },
    goMute: () => {
      app = { fetch: () => new Promise<never>(() => undefined) };
    },
    fallSilent,
    close: async () => {
      await fallSilent();
      remove();
      rmSync(folder, { recursive: true });
    },
  };
}

function isEncoded(file: string): boolean {
  return file.endsWith(".br") || file.endsWith(".gz");
}

/** Renames every asset wherever it is named, and gives the worker and the documents what tells them apart. */
function makeNext(page: string): void {
  const assets = readdirSync(join(page, "assets"));
  for (const name of assets) renameSync(join(page, "assets", name), join(page, "assets", `next-${name}`));
  const rename = (text: string): string =>
    assets.reduce((renamed, asset) => renamed.replaceAll(asset, `next-${asset}`), text);
  for (const name of readdirSync(page, { recursive: true, encoding: "utf8" })) {
    if (!TEXT.test(name)) continue;
    const text = rename(readFileSync(join(page, name), "utf8"));
    writeFileSync(
      join(page, name),
      text.replace("</title>", " 2</title>").replace(/version:.[0-9a-f]{10}/, NEXT_VERSION),
    );
  }
  writeFileSync(join(page, ".style"), styleHash(readFileSync(join(page, "us.html"), "utf8")));
}

const NEXT_VERSION = "version:`00000000ff";

/** What the build notes beside a page, for the service to allow the style in its documents. */
function styleHash(html: string): string {
  const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  return `sha256-${createHash("sha256").update(style).digest("base64")}`;
}
