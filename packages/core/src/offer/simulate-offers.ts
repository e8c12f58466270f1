import { refuseAssumptions } from "../equity/index.ts";
import { InputError } from "../errors.ts";
import { MARKETS } from "../money/index.ts";
import { withheld } from "../stats/index.ts";
import { type OfferAssumptions, offerAssumptions } from "./assumptions.ts";
import { type DrawnOffer, drawnOffer, drawPaths } from "./drawn-offer.ts";
import type { Offer } from "./offer.ts";
import { PATHS_AT_ONCE } from "./path-block.ts";
import { monthsPriced, publicLaw } from "./public-paths.ts";
import type { Simulation } from "./simulated-offer.ts";
import { summaryOfPaths } from "./summary-of-paths.ts";
import { timesBest } from "./times-best.ts";

/** How many courses are drawn, and from which seed. */
export interface SimulationQuestion {
  readonly paths: number;
  readonly seed: number;
}

/** As many as settle a median to about one in a hundred of its spread. */
export const SIMULATION_DEFAULTS: SimulationQuestion = { paths: 10_000, seed: 1 };

const MOST_PATHS = 1_000_000;

/**
 * Draws many courses that each offer may take: bonus payouts, share prices, and how private companies end. All offers draw
 * from the same seed and in the same months, so that what differs between them is the offers. It hands back how far it is after every few
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
  question: SimulationQuestion = SIMULATION_DEFAULTS,
): Generator<number, Simulation> {
  const assumptions = offerAssumptions(changed);
  refuseAssumptions(assumptions.exits);
  const { paths } = question;
  refusePaths(paths);
  const months = monthsPriced(
    offers.map((offer) => publicLaw(offer, assumptions)).filter((law) => law !== null && law !== "unsaid"),
  );
  const drawn = offers.map((offer) => drawnOffer(offer, assumptions, { ...question, months }));
  for (let first = 0; first < paths; first += PATHS_AT_ONCE) {
    const count = Math.min(PATHS_AT_ONCE, paths - first);
    for (const one of drawn) if (one) drawPaths(one, first, count);
    yield (first + count) / paths;
  }
  return { ...question, offers: summaries(offers, drawn) };
}

/** The same, all at once. */
export function simulateAllAtOnce(...question: Parameters<typeof simulateOffers>): Simulation {
  const simulation = simulateOffers(...question);
  for (;;) {
    const step = simulation.next();
    if (step.done) return step.value;
  }
}

/** Which was the best is asked only of offers in one currency. */
function summaries(offers: readonly Offer[], drawn: readonly (DrawnOffer | null)[]): Simulation["offers"] {
  const together = new Set(offers.map(({ market }) => MARKETS[market].currency)).size === 1;
  const best = together ? timesBest(drawn.map((one) => one?.total ?? null)) : [];
  return new Map(
    offers.map(({ id }, index) => {
      const one = drawn[index];
      return [id, one ? summaryOfPaths(one, best[index] ?? null) : withheld("no-data", 0, null)];
    }),
  );
}

function refusePaths(paths: number): void {
  if (Number.isInteger(paths) && paths >= 1 && paths <= MOST_PATHS) return;
  throw new InputError("offer.paths", `paths: a whole number from 1 to ${MOST_PATHS}, got ${paths}`, {
    field: "paths",
    value: paths,
  });
}
