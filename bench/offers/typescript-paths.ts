import { readFileSync } from "node:fs";
import { sharePricePaths } from "../../packages/core/src/equity/index.ts";
import { OFFER_DEFAULTS, type Offer, simulateAllAtOnce } from "../../packages/core/src/offer/index.ts";
import { emptyBlock, PATHS_AT_ONCE } from "../../packages/core/src/offer/path-block.ts";
import { addPrivateEquity, privateLaw } from "../../packages/core/src/offer/private-paths.ts";
import { monthsPriced, publicLaw, vestsIn } from "../../packages/core/src/offer/public-paths.ts";
import { rngFrom } from "../../packages/core/src/rng.ts";
import type { OptionsModel, SHARES } from "./models.ts";
import { OPTIONS_OFFER, SHARES_OFFER } from "./offers.ts";
import { plainOptions, plainShares } from "./plain-loop.ts";

/** As many runs as numpy has: a warm-up and three timed ones for each of its four block sizes. */
const WARM_UPS = 4;
const TIMED = 12;

interface Asked {
  readonly peer: keyof typeof PEERS;
  readonly model: OptionsModel & typeof SHARES;
  readonly seed: number;
  readonly above: number;
}

/** Gives back every path's equity, or how many of all have any. */
type Simulate = (model: Asked["model"], seed: number) => Float64Array | number;

/** Every process runs one of them, so that none spoils what the engine has learnt from another. */
const PEERS = {
  shares: (model, seed) => sharePricePaths(model, rngFrom(seed)).total,
  plain_shares: plainShares,
  options: ({ paths }, seed) => privateEquity(OPTIONS_OFFER, paths, seed),
  plain_options: plainOptions,
  shares_alone: ({ paths }, seed) => publicEquity(SHARES_OFFER, paths, seed),
  shares_offer: ({ paths }, seed) => wholeOffer(SHARES_OFFER, paths, seed),
  options_offer: ({ paths }, seed) => wholeOffer(OPTIONS_OFFER, paths, seed),
} as const satisfies Readonly<Record<string, Simulate>>;

const { peer, model, seed, above } = JSON.parse(readFileSync(0, "utf8")) as Asked;
const simulate: Simulate = PEERS[peer];
let ms = Number.POSITIVE_INFINITY;
let found: ReturnType<Simulate> = 0;
for (let run = 0; run < WARM_UPS + TIMED; run++) {
  const started = performance.now();
  found = simulate(model, seed + run);
  if (run >= WARM_UPS) ms = Math.min(ms, performance.now() - started);
}
const share =
  typeof found === "number" ? found : found.filter((value) => value > above).length / found.length;
console.log(JSON.stringify({ ms, above: share }));

/** The paths of an offer's private equity and nothing else, block by block as an offer draws them. */
function privateEquity(offer: Offer, paths: number, from: number): Float64Array {
  const law = privateLaw(offer, OFFER_DEFAULTS);
  if (law === null || law === "unsaid") throw new Error("an offer without private equity");
  const total = new Float64Array(paths);
  const years = Array.from({ length: OFFER_DEFAULTS.years }, () => new Float64Array(paths));
  const block = emptyBlock(years, paths);
  const rng = rngFrom(from);
  for (let first = 0; first < paths; first += PATHS_AT_ONCE) {
    const count = Math.min(PATHS_AT_ONCE, paths - first);
    block.equity.fill(0);
    addPrivateEquity(law, rng, { ...block, first, count });
    total.set(block.equity.subarray(0, count), first);
  }
  return total;
}

function publicEquity(offer: Offer, paths: number, from: number): Float64Array {
  const law = publicLaw(offer, OFFER_DEFAULTS);
  if (law === null || law === "unsaid") throw new Error("an offer without shares that trade");
  const vests = vestsIn(law, monthsPriced([law]));
  return sharePricePaths({ ...law, vests, paths }, rngFrom(from)).total;
}

function wholeOffer(offer: Offer, paths: number, from: number): number {
  const simulated = simulateAllAtOnce([offer], {}, { paths, seed: from }).offers.get(offer.id);
  if (!simulated || "kind" in simulated) throw new Error("an offer that cannot be drawn");
  return 1 - (simulated.equityNothing ?? 1);
}
