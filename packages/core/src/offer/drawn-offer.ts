import type { SharePriceModel } from "../equity/index.ts";
import { MARKETS } from "../money/index.ts";
import { type Rng, rngFrom } from "../rng.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import { addBonuses, type BonusLaw, bonusLaw } from "./bonus-paths.ts";
import type { Offer } from "./offer.ts";
import { offerColumns } from "./offer-columns.ts";
import { emptyBlock, type PathBlock } from "./path-block.ts";
import { addPrivateEquity, type PrivateLaw, privateLaw } from "./private-paths.ts";
import { addPublicEquity, monthsPriced, publicLaw, vestsIn } from "./public-paths.ts";
import type { Simulation } from "./simulated-offer.ts";

/** An offer while it is drawn: a column for each year, one for the mean year, and nothing else that grows with paths. */
export interface DrawnOffer {
  readonly bonus: BonusLaw;
  /** Null where no share that trades vests within the years. */
  readonly traded: Omit<SharePriceModel, "paths"> | null;
  readonly unlisted: PrivateLaw | null;
  /** Whether it grants any equity in the offer's own currency. */
  readonly hasEquity: boolean;
  readonly chance: { readonly bonus: Rng; readonly price: Rng; readonly exit: Rng };
  readonly years: readonly Float64Array[];
  /** What a year comes to in the mean. */
  readonly total: Float64Array;
  /** What they say a year comes to. */
  readonly headline: number | null;
  readonly block: PathBlock;
  /** Of the paths drawn so far: whose equity paid nothing, and which came to at least the headline. */
  readonly times: { equityNothing: number; atLeastHeadline: number };
}

/** How an offer is drawn. */
export interface DrawnQuestion extends Pick<Simulation, "paths" | "seed"> {
  /** The months since the first day in which prices are drawn; those in which its own shares vest, if left out. */
  readonly months?: readonly number[];
}

/**
 * An offer before its first path: its laws, and its columns with the money that is certain.
 * Null where the letter says too little to draw from: what its bonus pays, its company's round, a price or a count of shares.
 *
 * Shape   an offer, what is assumed, paths and seed → columns of so many paths
 * Units   major units of the offer's currency per year
 * Errors  InputError "rng.seed"
 */
export function drawnOffer(
  offer: Offer,
  assumptions: OfferAssumptions,
  { paths, seed, months }: DrawnQuestion,
): DrawnOffer | null {
  const bonus = bonusLaw(offer, assumptions);
  const unlisted = privateLaw(offer, assumptions);
  const traded = publicLaw(offer, assumptions);
  if (bonus === null || unlisted === "unsaid" || traded === "unsaid") return null;
  const columns = offerColumns(offer, assumptions);
  const years = columns.years.map(({ base, signOn, benefits }) =>
    new Float64Array(paths).fill(base + signOn + benefits),
  );
  return {
    bonus,
    unlisted,
    traded: traded?.sharesByMonth.size
      ? { ...traded, vests: vestsIn(traded, months ?? monthsPriced([traded])) }
      : null,
    hasEquity: offer.equity.some(
      ({ currency, quantity }) => quantity > 0 && currency === MARKETS[offer.market].currency,
    ),
    chance: { bonus: rngFrom(seed, 0), price: rngFrom(seed, 1), exit: rngFrom(seed, 2) },
    years,
    total: new Float64Array(paths),
    headline: columns.headline,
    block: emptyBlock(years, paths),
    times: { equityNothing: 0, atLeastHeadline: 0 },
  };
}

/**
 * Draws the next paths of an offer.
 *
 * Shape   an offer, the first path and how many, at most `PATHS_AT_ONCE` → its columns and counts go on
 */
export function drawPaths(one: DrawnOffer, first: number, count: number): void {
  const { unlisted, traded, bonus, chance } = one;
  const block = { ...one.block, first, count };
  block.equity.fill(0);
  if (unlisted) addPrivateEquity(unlisted, chance.exit, block);
  if (traded) addPublicEquity(traded, chance.price, block);
  addBonuses(bonus, chance.bonus, block);
  addUp(one, block);
}

/** What two ways of adding the same money up may differ by, as a fraction. */
const ROUNDING = 1e-12;

function addUp({ years, total, headline, times }: DrawnOffer, { first, count, equity }: PathBlock): void {
  const sums = total.subarray(first, first + count);
  for (const year of years) {
    for (let index = 0; index < count; index++) sums[index] = (sums[index] ?? 0) + (year[first + index] ?? 0);
  }
  const least = headline === null ? Infinity : headline * (1 - ROUNDING);
  let [nothing, atLeast] = [0, 0];
  for (let index = 0; index < count; index++) {
    const mean = (sums[index] ?? 0) / years.length;
    sums[index] = mean;
    nothing += Number(equity[index] === 0);
    atLeast += Number(mean >= least);
  }
  times.equityNothing += nothing;
  times.atLeastHeadline += atLeast;
}
