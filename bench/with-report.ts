import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the programs that are run here are found. */
export const ROOT = join(import.meta.dirname, "..");

/** How a program is asked to write its report into a file. */
export interface Asked {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs a script of Node's that writes a report as JSON, and reads that; what it prints is seen meanwhile.
 *
 * Shape   how it is asked to write into a file → its report, and its exit status
 */
export function withReport(asked: (file: string) => Asked): {
  readonly report: unknown;
  readonly status: number;
} {
  const folder = mkdtempSync(join(tmpdir(), "paycurve-soak-"));
  const file = join(folder, "report.json");
  const { args, env } = asked(file);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const report = JSON.parse(readFileSync(file, "utf8")) as unknown;
  rmSync(folder, { recursive: true, force: true });
  return { report, status: status ?? 1 };
}
