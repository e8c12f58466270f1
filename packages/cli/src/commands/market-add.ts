import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { InputError } from "@paycurve/core";
import { formatCount } from "@paycurve/core/money";
import type { ImportReport } from "@paycurve/market/sources";
import { give, type JsonOption } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { progressLine } from "../view/index.ts";
import { refuseUnknownSource } from "./known-source.ts";

/** What `market add` was told. */
export interface MarketAddOptions extends JsonOption {
  readonly download?: boolean;
  readonly from?: string;
  readonly sha256?: string;
  readonly store: string;
}

/** Adds an edition of a source to the store, from a file or from its public address; accounts for every row. */
export async function runMarketAdd(
  source: string,
  file: string | undefined,
  options: MarketAddOptions,
): Promise<void> {
  refuseUnknownSource(source);
  if ((file === undefined) === !options.download) {
    throw new InputError("market.file", "file: give either a FILE or --download.", { field: "file" });
  }
  refuseStray(options);
  const report = file === undefined ? await downloadAndAdd(options) : await add(file, options);
  give({ document: report, words: () => reportWords(report) }, options);
}

/** What arrived of a download stays in the store's folder until it is added, so that it can be taken up. */
async function downloadAndAdd(options: MarketAddOptions): Promise<ImportReport> {
  const [{ AIJOBS, download }, { storeFolder }] = await Promise.all([
    import("@paycurve/market/sources"),
    import("@paycurve/market/store"),
  ]);
  const url = options.from ?? AIJOBS.url;
  const store = await storeFolder(options.store);
  const line = progressLine("Downloading");
  const { file } = await download({
    url,
    to: join(store, "download", fileNameOf(url)),
    sha256: options.sha256?.toLowerCase(),
    onProgress: ({ receivedBytes, totalBytes }) => line.show(receivedBytes, totalBytes),
  }).finally(() => line.end());
  const report = await add(file, options);
  await rm(file, { force: true });
  return report;
}

function fileNameOf(url: string): string {
  const name = basename(URL.parse(url)?.pathname ?? "");
  return /^[\w.-]+\.csv(\.gz)?$/.test(name) ? name : "salaries.csv";
}

async function add(file: string, { store }: MarketAddOptions): Promise<ImportReport> {
  const { addAijobs } = await import("@paycurve/market/sources");
  const knownTitles = Object.values(bundle.families()).flatMap(({ titles }) => titles);
  const line = progressLine("Importing");
  try {
    return await addAijobs({
      file,
      storePath: store,
      knownTitles,
      onProgress: ({ readBytes, totalBytes }) => line.show(readBytes, totalBytes),
    });
  } finally {
    line.end();
  }
}

function refuseStray({ download, from, sha256, store }: MarketAddOptions): void {
  const stray = from !== undefined ? "from" : sha256 !== undefined ? "sha256" : null;
  if (!download && stray) {
    throw new InputError("market.option", `${stray}: --${stray} goes with --download only.`, {
      field: stray,
    });
  }
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw new InputError("market.sha256", "sha256: a checksum is 64 hexadecimal digits.", {
      field: "sha256",
    });
  }
  if (/^\w+:\/\//.test(store)) {
    throw new InputError("market.store", `store: “${store}” is an address; name a folder.`, {
      field: "store",
    });
  }
}

const TITLES_NAMED = 20;

function reportWords(report: ImportReport): string {
  const { read, kept, rejected, alreadyKnown, postings, reasons, unlistedTitles, rejectedFile, store } =
    report;
  const [rows, left] = [formatCount, unlistedTitles.length - TITLES_NAMED];
  return [
    `${rows(read)} rows read: ${rows(kept)} kept, ${rows(alreadyKnown)} already known, ${rows(rejected)} rejected.`,
    `${store} now holds ${rows(postings)} postings.`,
    ...Object.entries(reasons).map(([reason, count]) => `  ${rows(count)} × ${reason.replaceAll("-", " ")}`),
    ...(rejectedFile ? [`The rejected rows, with their lines, are in ${rejectedFile}.`] : []),
    ...(report.ignoredColumns.length > 0 ? [`Columns left out: ${report.ignoredColumns.join(", ")}.`] : []),
    ...(unlistedTitles.length > 0 ? ["Titles that no role family lists:"] : []),
    ...unlistedTitles.slice(0, TITLES_NAMED).map(({ title, postings }) => `  ${title} (${rows(postings)})`),
    ...(left > 0 ? [`  and ${rows(left)} more; --json lists them all`] : []),
  ].join("\n");
}
