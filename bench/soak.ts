import { join } from "node:path";
import { keepResult } from "./measure.ts";
import { ROOT, withReport } from "./with-report.ts";

/** Imports killed, and runs of each property that `npm test` only samples. */
const KILLS = 100;
const PROPERTY_RUNS = 10_000;

interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly meta: { readonly counted?: object };
    }[];
  }[];
}

/** All of it, or the parts that were named, such as `packages/server`. */
const named = process.argv.slice(2);
const parts = named.length > 0 ? named : ["packages", "tests"];

const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");

const { report, status } = withReport((file) => ({
  args: [vitest, "run", ...parts, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  env: { PAYCURVE_SOAK: String(KILLS), PAYCURVE_PROPERTY_RUNS: String(PROPERTY_RUNS) },
}));
const { numTotalTests, numPassedTests, numFailedTests, testResults } = report as VitestReport;

keepResult(["soak", ...named].join("-").replaceAll("/", "-"), {
  says: "The counted tests in full: imports killed, a save of a career file killed after every byte and step, a directory killed while it is written to, every property, and ten thousand answers without foreign money; properties that import a file are capped at 1,000 runs.",
  kills: KILLS,
  propertyRuns: PROPERTY_RUNS,
  tests: { total: numTotalTests, passed: numPassedTests, failed: numFailedTests },
  counted: testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ title, meta }) => (meta.counted ? [{ test: title, ...meta.counted }] : [])),
  ),
  files: testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    file: name.slice(ROOT.length + 1),
    passed: assertionResults.filter(({ status: outcome }) => outcome === "passed").length,
    seconds: Math.round(endTime - startTime) / 1000,
  })),
});
process.exitCode = status;
