import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./source-files.ts";

/** The built command's launcher. */
export const LAUNCHER = join(ROOT, "packages", "cli", "bin", "paycurve.mjs");

/** What a run of the command left. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The one JSON document on stdout. */
  json(): Record<string, unknown>;
}

/** Runs the built command as a user would, without a terminal. */
export function paycurve(args: readonly string[], cwd: string = ROOT): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}
