import { readFileSync } from "node:fs";
import { exitPaths, sharePricePaths } from "../../packages/core/src/equity/paths/index.ts";
import { rngFrom } from "../../packages/core/src/rng.ts";
import type { OPTIONS, SHARES } from "./models.ts";
import { optionsMonthByMonth } from "./month-by-month.ts";
import { plainChance, plainShares } from "./plain-loop.ts";

/** As many runs as numpy has: a warm-up and three timed ones for each of its four block sizes. */
const WARM_UPS = 4;
const TIMED = 12;

interface Asked {
  readonly peer: keyof typeof PEERS;
  readonly model: typeof OPTIONS & typeof SHARES;
  readonly seed: number;
  readonly above: number;
}

type Simulate = (model: Asked["model"], seed: number) => Float64Array;

/** Every process runs one of them, so that none spoils what the engine has learnt from another. */
const PEERS = {
  shares: (model, seed) => sharePricePaths(model, rngFrom(seed)).total,
  options_at_once: (model, seed) => exitPaths(model, rngFrom(seed)).total,
  options_by_month: (model, seed) => optionsMonthByMonth(model, rngFrom(seed)).total,
  plain_shares: (model) => plainShares(model, plainChance()).total,
  plain_options: (model) => optionsMonthByMonth(model, plainChance()).total,
} as const satisfies Readonly<Record<string, Simulate>>;

const { peer, model, seed, above } = JSON.parse(readFileSync(0, "utf8")) as Asked;
const simulate: Simulate = PEERS[peer];
let ms = Number.POSITIVE_INFINITY;
let total: Float64Array = new Float64Array();
for (let run = 0; run < WARM_UPS + TIMED; run++) {
  const started = performance.now();
  total = simulate(model, seed + run);
  if (run >= WARM_UPS) ms = Math.min(ms, performance.now() - started);
}
const share = total.reduce((count, value) => count + Number(value > above), 0) / total.length;
console.log(JSON.stringify({ ms, above: share }));
