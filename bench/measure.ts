import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** Milliseconds of each repeat, by peer. */
export type Runs = Readonly<Record<string, readonly number[]>>;

/** What a bench measured and how it reads. */
export interface Measured {
  readonly says: string;
  readonly bar: string;
  readonly runs: Runs;
  /** Pairs of peers whose medians are divided. */
  readonly ratios: readonly (readonly [peer: string, against: string])[];
  readonly sizes?: Readonly<Record<string, number>>;
  readonly versions?: Readonly<Record<string, string>>;
}

/**
 * Runs peers in turn, so that a noisy moment touches all of them alike; the first turn warms up and is left out.
 *
 * Shape   number of turns, peers that give back their own milliseconds → runs
 */
export async function interleaved(
  turns: number,
  peers: Readonly<Record<string, () => number | Promise<number>>>,
): Promise<Runs> {
  const runs = Object.fromEntries(Object.keys(peers).map((name) => [name, [] as number[]]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, peer] of Object.entries(peers)) {
      const ms = await peer();
      if (turn > 0) runs[name]?.push(ms);
    }
  }
  return runs;
}

/** Prints the peers side by side and keeps the result, dated, under bench/results. */
export function report(name: string, { runs, ratios, ...measured }: Measured): void {
  const medians = Object.fromEntries(Object.entries(runs).map(([peer, ms]) => [peer, medianOf(ms)]));
  const found = ratios.map(([peer, against]) => ({
    peer,
    against,
    ratio: round((medians[peer] ?? Number.NaN) / (medians[against] ?? Number.NaN)),
  }));
  const date = keepResult(name, {
    ...measured,
    versions: { node: process.version, ...measured.versions },
    medianMs: Object.fromEntries(Object.entries(medians).map(([peer, ms]) => [peer, round(ms)])),
    ratios: found,
    runs: Object.fromEntries(Object.entries(runs).map(([peer, ms]) => [peer, ms.map(round)])),
  });
  console.info(`${name}, ${date}: ${measured.says} Bar: ${measured.bar}.`);
  for (const [peer, ms] of Object.entries(medians)) console.info(`  ${peer.padEnd(32)} ${round(ms)} ms`);
  for (const { peer, against, ratio } of found) console.info(`  ${peer} / ${against} = ${ratio}`);
}

/** Keeps a result under bench/results with its date, machine, versions and commit; gives back the date. */
export function keepResult(name: string, result: object): string {
  const date = new Date().toISOString().slice(0, 10);
  const kept = {
    name,
    date,
    versions: { node: process.version },
    ...result,
    machine: { cpus: cpus().length, model: cpus()[0]?.model ?? "unknown" },
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
  };
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${date}-${name}.json`), `${JSON.stringify(kept, null, 1)}\n`);
  return date;
}

/** The median of some measurements. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** A measurement to three decimals. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
