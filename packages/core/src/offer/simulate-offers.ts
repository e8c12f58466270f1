import { quantileErrorOf, quantilesOf, refuseAssumptions } from "../equity/index.ts";
import { InputError } from "../errors.ts";
import { MARKETS } from "../money/index.ts";
import { type Rng, rngFrom } from "../rng.ts";
import { type Withheld, withheld } from "../stats/index.ts";
import { type OfferAssumptions, offerAssumptions } from "./assumptions.ts";
import { addBonuses, type BonusLaw, bonusLaw } from "./bonus-paths.ts";
import type { Offer } from "./offer.ts";
import { type OfferColumns, offerColumns } from "./offer-columns.ts";
import { addPrivateEquity, type PrivateLaw, privateLaw } from "./private-paths.ts";
import { addPublicEquity, type PublicLaw, publicLaw } from "./public-paths.ts";
import type { SimulatedOffer, Simulation } from "./simulated-offer.ts";

/** How many courses are drawn, and from which seed. */
export interface SimulationQuestion {
  readonly paths: number;
  readonly seed: number;
}

/** As many as settle a median to about one in a hundred of its spread. */
export const SIMULATION_DEFAULTS: SimulationQuestion = { paths: 10_000, seed: 1 };

const PATHS_AT_ONCE = 4096;
const MOST_PATHS = 1_000_000;

/**
 * Draws many courses that each offer may take: bonus payouts, share prices, and how private companies end. All offers draw
 * from the same seed, so that what differs between them is the offers. It hands back how far it is after every few
 * thousand paths; whoever stops asking has cancelled it.
 *
 * Shape   offers, what is assumed, paths and seed → fractions done, and then a Simulation
 * Units   major units of each offer's currency per year
 * Errors  InputError "offer.paths", "rng.seed", and those of `offerAssumptions` and `refuseAssumptions`
 * Source  METHODS, Simulation; docs/methods/equity.md
 */
export function* simulateOffers(
  offers: readonly Offer[],
  changed: Partial<OfferAssumptions> = {},
  { paths, seed }: SimulationQuestion = SIMULATION_DEFAULTS,
): Generator<number, Simulation> {
  const assumptions = offerAssumptions(changed);
  refuseAssumptions(assumptions.exits);
  refusePaths(paths);
  const drawn = offers.map((offer) => drawnOffer(offer, assumptions, { paths, seed }));
  for (let first = 0; first < paths; first += PATHS_AT_ONCE) {
    const count = Math.min(PATHS_AT_ONCE, paths - first);
    for (const one of drawn) if (one) drawBlock(one, assumptions, first, count);
    yield (first + count) / paths;
  }
  const together = new Set(offers.map(({ market }) => MARKETS[market].currency)).size === 1;
  const best = together ? timesBest(drawn.map((one) => one?.total ?? null)) : [];
  return {
    paths,
    seed,
    offers: new Map(
      offers.map((offer, index): [string, SimulatedOffer | Withheld] => {
        const one = drawn[index];
        return [
          offer.id,
          one ? summary(one, together ? (best[index] ?? 0) / paths : null) : withheld("no-data", 0, null),
        ];
      }),
    ),
  };
}

/** The same, all at once. */
export function simulateAllAtOnce(...question: Parameters<typeof simulateOffers>): Simulation {
  const simulation = simulateOffers(...question);
  for (;;) {
    const step = simulation.next();
    if (step.done) return step.value;
  }
}

/** An offer while it is drawn. */
interface DrawnOffer {
  readonly columns: OfferColumns;
  readonly bonus: BonusLaw;
  readonly traded: PublicLaw | null;
  readonly unlisted: PrivateLaw | null;
  readonly chance: { readonly bonus: Rng; readonly price: Rng; readonly exit: Rng };
  readonly years: readonly Float64Array[];
  readonly equity: Float64Array;
  readonly total: Float64Array;
}

/** Null where a letter says too little to draw from: what its bonus pays, its company's round or its last price. */
function drawnOffer(
  offer: Offer,
  assumptions: OfferAssumptions,
  { paths, seed }: SimulationQuestion,
): DrawnOffer | null {
  const bonus = bonusLaw(offer, assumptions);
  const unlisted = privateLaw(offer, assumptions);
  if (bonus === null || unlisted === "unsaid") return null;
  const columns = offerColumns(offer, assumptions);
  return {
    columns,
    bonus,
    unlisted,
    traded: publicLaw(offer, assumptions),
    chance: { bonus: rngFrom(seed, 0), price: rngFrom(seed, 1), exit: rngFrom(seed, 2) },
    years: columns.years.map(({ base, signOn, benefits }) =>
      new Float64Array(paths).fill(base + signOn + benefits),
    ),
    equity: new Float64Array(paths),
    total: new Float64Array(paths),
  };
}

function drawBlock(one: DrawnOffer, assumptions: OfferAssumptions, first: number, count: number): void {
  const { years, equity, total, chance, unlisted, traded } = one;
  const closedInYear = unlisted ? new Uint8Array(count) : null;
  const block = { years, first, count, closedInYear };
  if (unlisted) addPrivateEquity(unlisted, chance.exit, assumptions, block, equity);
  if (traded) addPublicEquity(traded, chance.price, assumptions, block, equity);
  addBonuses(one.bonus, chance.bonus, block);
  for (let path = first; path < first + count; path++) {
    let sum = 0;
    for (const year of years) sum += year[path] ?? 0;
    total[path] = sum / years.length;
  }
}

function summary(
  { columns, years, equity, total, traded, unlisted }: DrawnOffer,
  best: number | null,
): SimulatedOffer {
  const { headline } = columns;
  const error = quantileErrorOf(total, 0.5);
  return {
    ...spreadOf(total),
    standardError: typeof error === "number" ? error : null,
    perYear: years.map(spreadOf),
    equityNothing: traded || unlisted ? shareOf(equity, (paid) => paid === 0) : null,
    atLeastHeadline: headline === null ? null : shareOf(total, (paid) => paid >= headline),
    best,
  };
}

function spreadOf(values: Float64Array): Pick<SimulatedOffer, "p10" | "p50" | "p90"> {
  const [p10 = 0, p50 = 0, p90 = 0] = quantilesOf(values, [0.1, 0.5, 0.9]);
  return { p10, p50, p90 };
}

function shareOf(values: Float64Array, holds: (value: number) => boolean): number {
  let times = 0;
  for (const value of values) times += Number(holds(value));
  return times / values.length;
}

/** How often each offer came to the most; a tie counts for the one named first. */
function timesBest(totals: readonly (Float64Array | null)[]): number[] {
  const times = totals.map(() => 0);
  const paths = totals.find((one) => one !== null)?.length ?? 0;
  for (let path = 0; path < paths; path++) {
    let best = -1;
    for (const [index, total] of totals.entries()) {
      if (total && (best < 0 || (total[path] ?? 0) > (totals[best]?.[path] ?? 0))) best = index;
    }
    times[best] = (times[best] ?? 0) + 1;
  }
  return times;
}

function refusePaths(paths: number): void {
  if (Number.isInteger(paths) && paths >= 1 && paths <= MOST_PATHS) return;
  throw new InputError("offer.paths", `paths: a whole number from 1 to ${MOST_PATHS}, got ${paths}`, {
    field: "paths",
    value: paths,
  });
}
