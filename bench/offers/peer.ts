import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** One way to simulate one model, in a process of its own. */
export interface Peer {
  readonly language: "typescript" | "numpy";
  /** Its name in that language's file. */
  readonly peer: string;
  readonly model: { readonly paths: number };
  readonly seed: number;
  /** An amount: all peers of a model must find the same share of totals above it. */
  readonly above: number;
}

/** The fastest run's milliseconds, and what was found. */
export interface PeerRun {
  readonly ms: number;
  readonly above: number;
  /** Paths at once, where the peer chose among several. */
  readonly block?: number;
}

/** Which numpy python3 has here, if any. */
export function numpyVersion(): string | null {
  const { status, stdout } = onOneCore(["python3", "-c", "import numpy; print(numpy.__version__)"], "");
  return status === 0 ? stdout.trim() : null;
}

/** Starts a peer, lets it warm up and tell its time. */
export function runPeer({ language, ...asked }: Peer): PeerRun {
  const program =
    language === "numpy"
      ? ["python3", join(import.meta.dirname, "numpy_paths.py")]
      : [process.execPath, join(import.meta.dirname, "typescript-paths.ts")];
  const { status, stdout, stderr } = onOneCore(program, JSON.stringify(asked));
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PeerRun;
}

function onOneCore(
  program: readonly string[],
  input: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { ...process.env, OMP_NUM_THREADS: "1" };
  return spawnSync("/usr/bin/env", program, { input, encoding: "utf8", env });
}
