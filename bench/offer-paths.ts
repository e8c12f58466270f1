import { interleaved, report } from "./measure.ts";
import { ABOVE, OFFERS, OPTIONS, SHARES } from "./offers/models.ts";
import { numpyVersion, type Peer, type PeerRun, runPeer } from "./offers/peer.ts";

const TURNS = 9;

const options = { model: OPTIONS, above: ABOVE.options };
const shares = { model: SHARES, above: ABOVE.shares };
const offers = { language: "typescript", model: OFFERS, above: ABOVE.offers } as const;

/** Those of one model share the first word of their names. Seeds are far apart, as each run of a peer takes the next. */
const PEERS: Readonly<Record<string, Omit<Peer, "seed">>> = {
  "options: ours": { language: "typescript", peer: "options", ...options },
  "options: numpy by month": { language: "numpy", peer: "options_by_month", ...options },
  "options: plain loop by month": { language: "typescript", peer: "plain_options", ...options },
  "options: numpy by event": { language: "numpy", peer: "options_by_event", ...options },
  "shares: ours": { language: "typescript", peer: "shares", ...shares },
  "shares: numpy": { language: "numpy", peer: "shares", ...shares },
  "shares: plain loop": { language: "typescript", peer: "plain_shares", ...shares },
  "options-offer: equity alone": { peer: "options", ...offers },
  "options-offer: in full": { peer: "options_offer", ...offers },
  "shares-offer: equity alone": { peer: "shares_alone", ...offers },
  "shares-offer: in full": { peer: "shares_offer", ...offers },
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
  ["options: ours", "options: numpy by event"],
  ["shares: ours", "shares: numpy"],
  ["shares: ours", "shares: plain loop"],
  ["options-offer: in full", "options-offer: equity alone"],
  ["shares-offer: in full", "shares-offer: equity alone"],
];

report("offer-paths", {
  says: `Paths of two kinds of equity, ${OPTIONS.paths} at a time, and of two whole offers, ${OFFERS.paths} at a time; each peer in a process of its own on one core, its best of 12 runs after warm-up; years and totals kept. Options: 48 months of a company after its seed round, which may raise, close, be bought or list, with the product's hazards, dilution, steps, prices and preferences; a strike, vesting by month. "By month" draws one number for each month a company is still private and lets at most one thing happen in it, numpy for all companies at once, packing those still private together; "by event" draws the time until something happens, which is the law of continuous time with fewer draws: what ours does. Shares: sixteen quarterly vests, a normal and an exponential for each; numpy as a matrix. numpy at the fastest of four block sizes. The plain loop has Math.random and Box and Muller's normals, and stops when a company ends. Offers: bonus, equity, percentiles of each year and of the mean year with their error, beside that equity's paths alone. All peers of a model agree on the share of paths above one amount, within four standard errors.`,
  bar: "options at most 0.5 × numpy by month and 0.333 × the plain loop; shares at most 1 × numpy; whole offers at most 2 × their equity alone",
  runs,
  ratios: RATIOS.filter((pair) => pair.every((name) => name in found)),
  sizes: {
    pathsPerRun: OPTIONS.paths,
    offerPathsPerRun: OFFERS.paths,
    months: OPTIONS.vestedShares.length,
    vests: SHARES.vests.length,
  },
  ...(numpy === null ? {} : { versions: { numpy } }),
});

/** A peer that simulated something else would make every ratio worthless. */
function refuseDifferentLaws(): void {
  for (const [name, results] of Object.entries(found)) {
    const reference = referenceOf(name);
    const paths = (PEERS[name]?.model.paths ?? 1) * results.length;
    const [share, expected] = [meanAbove(results), meanAbove(found[reference] ?? [])];
    const standardError = Math.sqrt((2 * expected * (1 - expected)) / paths);
    if (Math.abs(share - expected) <= 4 * standardError) continue;
    throw new Error(`${name} puts ${share} of its paths above the amount, ${reference} ${expected}`);
  }
}

/** The first named of its model. */
function referenceOf(name: string): string {
  const [model = name] = name.split(":");
  return Object.keys(found).find((other) => other.startsWith(`${model}:`)) ?? name;
}

function meanAbove(results: readonly PeerRun[]): number {
  return results.reduce((sum, { above }) => sum + above, 0) / results.length;
}
