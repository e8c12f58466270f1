import { InputError } from "@paycurve/core";
import type { LevelPlacement } from "@paycurve/core/curve";
import { formatCount } from "@paycurve/core/money";
import {
  compareOffers,
  type Offer,
  offersDocument,
  type PlacedBases,
  placedBase,
  SIMULATION_DEFAULTS,
  type Simulation,
  simulateOffers,
} from "@paycurve/core/offer";
import { countPay, titlesOf } from "@paycurve/market";
import { askedTitles } from "@paycurve/market/questions";
import { type Answer, give, type JsonOption, lineWidth } from "../answer.ts";
import { bundle, shippedSource } from "../bundle.ts";
import { readDay, readWhole, today } from "../options.ts";
import { offersView, paintFor, progressLine } from "../view/index.ts";
import { careerOffers } from "./career-offers.ts";

/** What `offers compare` was told. */
export interface OffersOptions extends JsonOption {
  readonly years?: string;
  readonly paths?: string;
  readonly seed?: string;
  readonly asOf?: string;
}

const LONGEST_YEARS = 10;
const MOST_PATHS = 1_000_000;
const LARGEST_SEED = 999_999_999;

/** Takes the offers of a career file apart and lines them up. */
export async function runOffersCompare(file: string, options: OffersOptions): Promise<void> {
  give(await offersAnswer(file, options), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option, or the file, line and field
 */
export async function offersAnswer(file: string, options: OffersOptions): Promise<Answer> {
  const { offers, unread } = await careerOffers(file);
  if (offers.length === 0) {
    const says = `offers: ${file} holds none. Write each beneath “offers:”, with an id, a market and a base.`;
    throw new InputError("offers.none", says, { field: "offers", value: file });
  }
  const years =
    options.years === undefined ? {} : { years: readWhole(options.years, "years", [1, LONGEST_YEARS]) };
  const asOf = options.asOf === undefined ? today() : readDay(options.asOf);
  const placed = await placedBases(offers);
  const compared = compareOffers(offers, placed, { ...years, asOf });
  const simulation = simulated(offers, years, options);
  const said = { ...compared, findings: [...unread, ...compared.findings] };
  return {
    document: offersDocument(said, simulation),
    words: () =>
      offersView(said, simulation, { columns: lineWidth(), paint: paintFor(process.stdout), placed }),
  };
}

/** What the offers may come to, with a line of progress where it takes long. */
function simulated(
  offers: readonly Offer[],
  changed: { readonly years?: number },
  { paths, seed }: OffersOptions,
): Simulation {
  const question = {
    paths: paths === undefined ? SIMULATION_DEFAULTS.paths : readWhole(paths, "paths", [1, MOST_PATHS]),
    seed: seed === undefined ? SIMULATION_DEFAULTS.seed : readWhole(seed, "seed", [0, LARGEST_SEED]),
  };
  const progress = progressLine("Simulating", (done) => `${formatCount(done)} paths`);
  const simulation = simulateOffers(offers, changed, question);
  for (;;) {
    const step = simulation.next();
    if (step.done) {
      progress.end();
      return step.value;
    }
    progress.show(Math.round(step.value * question.paths), question.paths);
  }
}

/** Where each offer's base stands among its own market's postings of its level. */
async function placedBases(offers: readonly Offer[]): Promise<PlacedBases> {
  const placed = await Promise.all(offers.map(async (offer) => [offer.id, await placedIn(offer)] as const));
  return new Map(placed.flatMap(([id, level]) => (level === null ? [] : [[id, level] as const])));
}

async function placedIn(offer: Offer): Promise<LevelPlacement | null> {
  const { market, level } = offer;
  if (level === null) return null;
  const source = shippedSource(market);
  const { titles, family } = askedTitles({}, bundle.families(), await titlesOf(source, market));
  const counted = await countPay(source, { market, titles, years: null, rangesAt: [level] });
  return placedBase(offer, family, counted);
}
