import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PaycurveError } from "@paycurve/core";
import { MARKET_CODES, type Market } from "@paycurve/core/money";
import { localData, marketData } from "@paycurve/market";
import { openBundle } from "@paycurve/market/bundle";
import { findSkills } from "@paycurve/market/questions";
import { writeBundle } from "@paycurve/market/write-bundle";
import { buildPages } from "@paycurve/web/build";
import { build } from "rolldown";

const ROOT = join(import.meta.dirname, "..", "..");
const DIST = join(import.meta.dirname, "dist");
const NEXT = join(import.meta.dirname, "dist-next");
const STAMP = join(DIST, ".built");
const INPUTS = ["packages", "figures", "snapshot", "package-lock.json"];
const GENERATED = new Set(["dist", "dist-next", "node_modules"]);

/** The history of the directory's tables. */
const MIGRATIONS = join(ROOT, "packages", "server", "migrations");

/** What nearly every question runs: one file to open instead of ten. */
const ANSWERS =
  /packages\/(core\/src\/(?!career)|cli\/src\/(?!main|program|brief-pdf|career-file|git|mcp|commands\/(evidence|market|start)))/;

/** The fonts that a brief is set in. */
const FONTS = [
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf",
  "ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf",
];

if (!process.argv.includes("--if-stale") || isStale()) {
  try {
    await bundleCommand();
  } catch (error) {
    if (!(error instanceof PaycurveError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/**
 * Bundles the command with everything it reads and the page it serves, and puts it in the old one's place when it is whole.
 * Outside stay what has files of its own beside its code: DuckDB, the typesetter of PDF, the engines of the directory; and
 * what is written as CommonJS.
 */
async function bundleCommand(): Promise<void> {
  rmSync(NEXT, { recursive: true, force: true });
  const data = join(NEXT, "data");
  writeBundle({ root: ROOT, out: data });
  layFonts(join(data, "fonts"));
  cpSync(MIGRATIONS, join(NEXT, "migrations"), { recursive: true });
  const bundle = openBundle(data);
  const premiums = bundle.premiums();
  const estimatesIn = (market: Market) => ({
    ...premiums,
    estimates: premiums.estimates.filter((one) => one.market === market),
  });
  const markets = await Promise.all(MARKET_CODES.map((market) => marketData(bundle, market)));
  await buildPages({
    data: markets,
    local: MARKET_CODES.map((market) => localData(bundle, market)),
    skills: MARKET_CODES.map((market) => ({
      found: findSkills(bundle, { market }),
      figures: bundle.allFigures(),
    })),
    say: MARKET_CODES.map((market) => ({
      market,
      structure: localData(bundle, market).structure,
      estimates: estimatesIn(market),
    })),
    out: join(NEXT, "page"),
  });
  await build({
    input: { paycurve: join(import.meta.dirname, "src", "main.ts") },
    platform: "node",
    external: [
      /^@duckdb\//,
      /^@react-pdf\//,
      "react",
      /^@electric-sql\//,
      "pg",
      /^@simplewebauthn\//,
      "nodemailer",
    ],
    logLevel: "warn",
    output: {
      dir: NEXT,
      format: "esm",
      entryFileNames: "[name].mjs",
      chunkFileNames: "[name]-[hash].mjs",
      codeSplitting: { groups: [{ name: "answers", test: ANSWERS }] },
    },
  });
  rmSync(DIST, { recursive: true, force: true });
  renameSync(NEXT, DIST);
  writeFileSync(STAMP, "");
}

function layFonts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const font of FONTS)
    copyFileSync(
      fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}`)),
      join(folder, basename(font)),
    );
}

function isStale(): boolean {
  if (!existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  return INPUTS.some((input) => newest(join(ROOT, input)) > built);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(path).filter((name) => !GENERATED.has(name));
  return Math.max(stat.mtimeMs, ...entries.map((name) => newest(join(path, name))));
}
