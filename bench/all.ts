import { spawnSync } from "node:child_process";
import { join } from "node:path";

const BENCHES = [
  "cold-place.ts",
  "import.ts",
  "cell-quantiles.ts",
  "offer-paths.ts",
  "page.ts",
  "lighthouse.ts",
  "directory-reach.ts",
];

/** Every bench, one after another; each prints its peers side by side and keeps its dated result. */
for (const bench of BENCHES) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, bench)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
