import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { interleaved, report } from "./measure.ts";

const command = fileURLToPath(new URL("../packages/cli/bin/paycurve.mjs", import.meta.url));

function node(args: readonly string[]): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - started;
}

const runs = interleaved(40, {
  "node -e 0": () => node(["-e", "0"]),
  "place, US mid": () =>
    node([command, "place", "--market", "US", "--level", "mid", "--pay", "185000", "--json"]),
  "place, GB senior, words": () =>
    node([command, "place", "--market", "GB", "--level", "senior", "--pay", "95k"]),
});

report("cold-place", {
  says: "Cold `place` from the shipped snapshot, whole processes, against an empty node process.",
  bar: "at most 3 × node -e 0",
  runs: await runs,
  ratios: [
    ["place, US mid", "node -e 0"],
    ["place, GB senior, words", "node -e 0"],
  ],
});
