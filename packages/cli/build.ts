import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeBundle } from "@paycurve/market/write-bundle";
import { build } from "rolldown";

const ROOT = join(import.meta.dirname, "..", "..");
const DIST = join(import.meta.dirname, "dist");
const STAMP = join(DIST, ".built");
/** What nearly every question runs: one file to open instead of ten. */
const ANSWERS = /packages\/(core\/src\/(?!career)|cli\/src\/(?!main|program|commands\/(market|start)))/;
const INPUTS = ["packages", "figures", "snapshot", "package-lock.json"];

if (!process.argv.includes("--if-stale") || isStale()) await bundleCommand();

/** Bundles the command and everything it reads into `dist`; only DuckDB stays outside, for its native library. */
async function bundleCommand(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  writeBundle({ root: ROOT, out: join(DIST, "data") });
  await build({
    input: { paycurve: join(import.meta.dirname, "src", "main.ts") },
    platform: "node",
    external: [/^@duckdb\//],
    logLevel: "warn",
    output: {
      dir: DIST,
      format: "esm",
      entryFileNames: "[name].mjs",
      chunkFileNames: "[name]-[hash].mjs",
      codeSplitting: { groups: [{ name: "answers", test: ANSWERS }] },
    },
  });
  writeFileSync(STAMP, "");
}

function isStale(): boolean {
  if (!existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  return INPUTS.some((input) => newest(join(ROOT, input)) > built);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== "dist" && name !== "node_modules");
  return Math.max(stat.mtimeMs, ...entries.map((name) => newest(join(path, name))));
}
