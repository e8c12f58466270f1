import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version as duckdbVersion } from "@duckdb/node-api";
import { editionFile } from "./edition-file.ts";
import { interleaved, report } from "./measure.ts";

const file = editionFile();
const folder = mkdtempSync(join(tmpdir(), "paycurve-bench-"));
let target = 0;

/** Each run is a process of its own with an empty folder, and tells its time once its modules are loaded. */
function timed(way: "add" | "copy"): number {
  const run = join(import.meta.dirname, "import", `${way}.ts`);
  const to = join(folder, String(target++));
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, file, to], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

try {
  report("import", {
    says: "An edition of the index imported end to end, against DuckDB's own copy of the file to Parquet.",
    bar: "at most 3 × the plain copy, which checks, pairs, merges and sorts nothing",
    runs: await interleaved(15, { "market add": () => timed("add"), "plain copy": () => timed("copy") }),
    ratios: [["market add", "plain copy"]],
    sizes: { fileBytes: statSync(file).size },
    versions: { duckdb: duckdbVersion() },
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
