import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { PaycurveError } from "@paycurve/core";
import { replaceFile } from "../store/index.ts";
import { computeSnapshots } from "./compute-snapshots.ts";
import { snapshotText } from "./snapshot-text.ts";

const SNAPSHOT_FOLDER = join(import.meta.dirname, "../../../../snapshot");
const USAGE = "usage: npm run snapshot -- FILE [--edition YYYY-MM-DD]";

/** Writes snapshot/<source>/<market>.json anew from an edition of the index, and says how large each is. */
async function generate(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { edition: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  for (const snapshot of await computeSnapshots(file, values.edition)) {
    const text = snapshotText(snapshot);
    const path = join(SNAPSHOT_FOLDER, snapshot.source, `${snapshot.market.toLowerCase()}.json`);
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
    const { cells, fullTimeLocal } = snapshot.counts;
    const size = `${text.length} bytes, ${gzipSync(text).length} gzip`;
    console.log(`${snapshot.market}: ${cells} cells, ${fullTimeLocal} postings, ${size}`);
  }
}

try {
  await generate();
} catch (error) {
  console.error(error instanceof PaycurveError ? error.message : error);
  process.exitCode = error instanceof PaycurveError ? 2 : 1;
}
