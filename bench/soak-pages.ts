import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepResult } from "./measure.ts";

interface Suite {
  readonly title: string;
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

interface PlaywrightReport {
  readonly stats: { readonly duration: number; readonly expected: number; readonly unexpected: number };
  readonly suites: readonly Suite[];
}

/** All of it, or the parts that were named, such as `injection.spec.ts`. */
const named = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), "paycurve-soak-"));
const outputFile = join(folder, "report.json");
const root = join(import.meta.dirname, "..");
const playwright = join(root, "node_modules", "playwright", "cli.js");

const { status } = spawnSync(process.execPath, [playwright, "test", ...named, "--reporter=dot,json"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: outputFile },
});
const { stats, suites } = JSON.parse(readFileSync(outputFile, "utf8")) as PlaywrightReport;
rmSync(folder, { recursive: true, force: true });

keepResult(["soak-pages", ...named].join("-"), {
  says: "The tests of the pages in full, in a Chromium: every market, size, scheme and answer, and every injected script.",
  tests: { passed: stats.expected, failed: stats.unexpected },
  seconds: Math.round(stats.duration / 1000),
  files: suites.map((suite) => ({ file: suite.title, passed: passedIn(suite) })),
});
process.exitCode = status ?? 1;

function passedIn({ specs = [], suites: inner = [] }: Suite): number {
  return specs.filter(({ ok }) => ok).length + inner.reduce((sum, suite) => sum + passedIn(suite), 0);
}
