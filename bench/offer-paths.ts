import { interleaved, report } from "./measure.ts";
import { ABOVE, OPTIONS, SHARES } from "./offers/models.ts";
import { numpyVersion, type Peer, type PeerRun, runPeer } from "./offers/peer.ts";

const TURNS = 9;

const options = { model: OPTIONS, above: ABOVE.options };
const shares = { model: SHARES, above: ABOVE.shares };

/** Seeds are far apart, as each run of a peer takes the next. */
const PEERS: Readonly<Record<string, Omit<Peer, "seed">>> = {
  "options: ours": { language: "typescript", peer: "options_at_once", ...options },
  "options: numpy by month": { language: "numpy", peer: "options_by_month", ...options },
  "options: plain loop by month": { language: "typescript", peer: "plain_options", ...options },
  "options: ours by month": { language: "typescript", peer: "options_by_month", ...options },
  "options: numpy at once": { language: "numpy", peer: "options_at_once", ...options },
  "shares: ours": { language: "typescript", peer: "shares", ...shares },
  "shares: numpy": { language: "numpy", peer: "shares", ...shares },
  "shares: plain loop": { language: "typescript", peer: "plain_shares", ...shares },
};

const numpy = numpyVersion();
if (numpy === null) console.warn("python3 has no numpy here: only loops in TypeScript are compared.");
const present = Object.entries(PEERS).filter(([, { language }]) => numpy !== null || language !== "numpy");

const found = Object.fromEntries(present.map(([name]) => [name, [] as PeerRun[]]));
const runs = await interleaved(
  TURNS,
  Object.fromEntries(
    present.map(([name, peer]) => [
      name,
      () => {
        const run = runPeer({ ...peer, seed: 1 + 100 * (found[name]?.length ?? 0) });
        found[name]?.push(run);
        return run.ms;
      },
    ]),
  ),
);
refuseDifferentLaws();

const RATIOS: readonly (readonly [string, string])[] = [
  ["options: ours", "options: numpy by month"],
  ["options: ours", "options: plain loop by month"],
  ["options: ours by month", "options: numpy by month"],
  ["options: ours by month", "options: plain loop by month"],
  ["options: ours", "options: numpy at once"],
  ["shares: ours", "shares: numpy"],
  ["shares: ours", "shares: plain loop"],
];

report("offer-paths", {
  says: `Paths of two offers, ${OPTIONS.paths} at a time, each peer in a process of its own on one core, its best of 12 runs after warm-up; years and totals kept. Options: 48 months in each of which the company may fail or be sold. "By month" draws a price and an end for each month a company is still private, numpy for all paths at once, packing those still private together; "at once" draws the month of a sale from the law these months make, and one price for it, which is the same law with fewer draws: what ours does. Shares: sixteen quarterly vests, a normal and an exponential for each; numpy as a matrix, at the fastest of four block sizes. The plain loop has Math.random and Box and Muller's normals, and stops when a company ends. All peers of a model agree on the share of paths above one amount.`,
  bar: "options at most 0.5 × numpy by month and 0.333 × the plain loop; shares at most 1 × numpy",
  runs,
  ratios: RATIOS.filter((pair) => pair.every((name) => name in found)),
  sizes: { pathsPerRun: OPTIONS.paths, months: OPTIONS.vestedShares.length, vests: SHARES.vests.length },
  ...(numpy === null ? {} : { versions: { numpy } }),
});

/** A peer that simulated something else would make every ratio worthless. */
function refuseDifferentLaws(): void {
  for (const [name, results] of Object.entries(found)) {
    const reference = name.startsWith("options") ? "options: ours" : "shares: ours";
    const [share, expected] = [meanAbove(results), meanAbove(found[reference] ?? [])];
    const standardError = Math.sqrt((2 * expected * (1 - expected)) / (OPTIONS.paths * results.length));
    if (Math.abs(share - expected) <= 4 * standardError) continue;
    throw new Error(`${name} puts ${share} of its paths above the amount, ${reference} ${expected}`);
  }
}

function meanAbove(results: readonly PeerRun[]): number {
  return results.reduce((sum, { above }) => sum + above, 0) / results.length;
}
