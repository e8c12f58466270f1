import { join } from "node:path";
import { keepResult } from "./measure.ts";
import { ROOT, withReport } from "./with-report.ts";

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

const playwright = join(ROOT, "node_modules", "playwright", "cli.js");

const { report, status } = withReport((file) => ({
  args: [playwright, "test", ...named, "--reporter=dot,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
}));
const { stats, suites } = report as PlaywrightReport;

keepResult(["soak-pages", ...named].join("-"), {
  says: "The tests of the pages in full, in a Chromium: every market, size, scheme and answer, and every injected script.",
  tests: { passed: stats.expected, failed: stats.unexpected },
  seconds: Math.round(stats.duration / 1000),
  files: suites.map((suite) => ({ file: suite.title, passed: passedIn(suite) })),
});
process.exitCode = status;

function passedIn({ specs = [], suites: inner = [] }: Suite): number {
  return specs.filter(({ ok }) => ok).length + inner.reduce((sum, suite) => sum + passedIn(suite), 0);
}
