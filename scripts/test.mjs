// `npm test`: installs what is missing, builds what is stale, then format, lint, types and every test.
// `--check` stops before the long tests; `--soak` runs the counted ones in full; `--bench` measures.
import { fail, installMissing, run, say, underWantedNode } from "./house.mjs";

const STEPS = {
  format: ["biome", ["check", "--error-on-warnings", "."]],
  lint: ["oxlint", ["--deny-warnings"]],
  types: ["tsc", ["-b"]],
  build: ["node", ["packages/cli/build.ts", "--if-stale"]],
  tests: ["vitest", ["run"]],
  quick: ["vitest", ["run", "packages/core", "tests/architecture.test.ts", "tests/docstrings.test.ts"]],
  soak: ["node", ["bench/soak.ts"]],
  bench: ["node", ["bench/all.ts"]],
};

const PLANS = {
  "": ["format", "lint", "types", "build", "tests"],
  "--check": ["format", "lint", "types", "quick"],
  "--soak": ["build", "soak"],
  "--bench": ["build", "bench"],
};

if (underWantedNode(import.meta.url)) {
  const [option = "", ...rest] = process.argv.slice(2);
  const plan =
    PLANS[option] ?? fail(`test.mjs knows ${Object.keys(PLANS).filter(Boolean).join(", ")}, not ${option}.`);
  installMissing();
  for (const name of plan) {
    const [program, args] = STEPS[name];
    say(`\n— ${name}`);
    if (run(program, [...args, ...rest]) !== 0) fail(`\n${name} failed.`);
  }
}
