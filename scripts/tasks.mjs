// What `npm test` and the other tasks do, step by step. Runs on any Node from 18 on.
import { chromiumPath, WITH_WINDOWS } from "./browser.mjs";
import { fail, installMissing, run, say } from "./house.mjs";
import { withPostgresql } from "./postgresql.mjs";

const STEPS = {
  format: ["biome", ["check", "--error-on-warnings", "."]],
  lint: ["oxlint", ["--deny-warnings"]],
  types: ["tsc", ["-b"]],
  build: ["node", ["packages/cli/build.ts", "--if-stale"]],
  tests: ["vitest", ["run"], withPostgresql],
  browser: ["playwright", ["test"], withChromium],
  everyPair: ["node", ["bench/soak-pages.ts"], withEveryPair],
  pictures: ["playwright", ["test"], () => ({ ...withEveryPair(), PAYCURVE_PICTURES: "1" })],
  quick: ["vitest", ["run", "packages/core", "tests/architecture.test.ts", "tests/docstrings.test.ts"]],
  soak: ["node", ["bench/soak.ts"], withPostgresql],
  bench: ["node", ["bench/all.ts"], () => ({ ...withChromium([WITH_WINDOWS]), ...withPostgresql() })],
  calibrate: ["node", ["bench/calibrate.ts"]],
  mend: ["biome", ["check", "--write", "."]],
  snapshot: ["node", ["packages/market/src/snapshot/generate.ts"]],
};

const TASKS = {
  test: ["format", "lint", "types", "build", "tests", "browser"],
  check: ["format", "lint", "types", "quick"],
  browser: ["build", "browser"],
  pictures: ["build", "pictures"],
  soak: ["build", "everyPair", "soak"],
  bench: ["build", "bench"],
  calibrate: ["calibrate"],
  format: ["mend"],
  snapshot: ["snapshot"],
};

/** Does a task, with what follows its name handed to its last step; ends with the first step that fails. */
export function runTask(name, rest) {
  const steps = TASKS[name] ?? fail(`There is no task ${name}; there are ${Object.keys(TASKS).join(", ")}.`);
  installMissing();
  for (const [index, step] of steps.entries()) {
    const [program, args, environment] = STEPS[step];
    if (steps.length > 1) say(`\n— ${step}`);
    const given = index === steps.length - 1 ? rest : [];
    if (run(program, [...args, ...given], environment?.()) !== 0) fail(`\n${step} failed.`);
  }
}

function withChromium(kinds) {
  return { PAYCURVE_CHROMIUM: chromiumPath(kinds) };
}

/** Every market, size, scheme and answer, of which `npm test` takes a sample. */
function withEveryPair() {
  return { ...withChromium(), PAYCURVE_EVERY_PAIR: "1" };
}
