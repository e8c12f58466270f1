import type { ModelFigure } from "../figures/index.ts";
import { MARKETS, type Market } from "../money/index.ts";
import type { AssumedFigure, AssumptionField } from "./assumption-field.ts";
import type { OfferAssumptions } from "./assumptions.ts";
import { MEAN_PAYOUT, PAYOUT_RANGE, PRIOR_YEARS } from "./bonus-figures.ts";
import type { BonusPrior } from "./bonus-prior.ts";
import { PAYOUT_SPREAD, PUBLIC_DRIFT, PUBLIC_VOLATILITY } from "./chance-figures.ts";
import { EXIT_FIELDS } from "./exit-fields.ts";
import { PRIVATE_DISCOUNT } from "./private-discount.ts";
import { COMPARED_YEARS, USUAL_TERMS } from "./usual-figures.ts";

/** Every figure that a comparison assumes, with where it comes from and what changes it: one table for command and page. */
export const ASSUMPTION_FIELDS: readonly AssumedFigure[] = [
  figure("comparison", "How long offers are compared", COMPARED_YEARS, [
    own("years", { label: "a mean year of", unit: "years", accepts: [1, 10] }),
  ]),
  {
    ...figure("comparison", "Vesting where a letter names none", USUAL_TERMS, []),
    elsewhere: "Write the letter’s own terms into your file instead.",
  },
  ...Object.entries(MEAN_PAYOUT).map(([market, of]) => meanPayout(market as Market, of)),
  figure("bonus", "What that mean weighs", PRIOR_YEARS, [
    prior("worthYears", { label: "of the firm’s own", unit: "years", accepts: [0, 20] }),
  ]),
  figure("bonus", "A lean and a good year, where fewer than two are known", PAYOUT_RANGE, [
    prior("lowFraction", { label: "lean", unit: "percent", accepts: [0, 2] }),
    prior("highFraction", { label: "good", unit: "percent", accepts: [0, 2] }),
  ]),
  figure("bonus", "How far one year’s payout lies from the firm’s mean", PAYOUT_SPREAD, [
    own("payoutSpreadFraction", { label: "of target", unit: "percent", accepts: [0, 1] }),
  ]),
  figure("traded", "How far a price that trades moves in a year", PUBLIC_VOLATILITY, [
    own("publicVolatilityPerSqrtYear", { label: "in logs, a year", unit: "percent", accepts: [0, 2] }),
  ]),
  figure("traded", "What a price that trades gains in a year", PUBLIC_DRIFT, [
    own("publicDriftPerYear", { label: "in logs, a year", unit: "percent", accepts: [-0.5, 0.5] }),
  ]),
  figure("private", "What is taken off private equity", PRIVATE_DISCOUNT, [
    own("privateDiscountFraction", {
      label: "off its worth on paper",
      unit: "percent",
      accepts: [0.5, 1],
      because: "It counts at half at the most: common shares mostly come to nothing.",
    }),
  ]),
  ...EXIT_FIELDS,
];

type Shown = Pick<AssumptionField, "label" | "unit" | "accepts"> & { readonly because?: string };

type NumberOf<All> = keyof { [Key in keyof All as All[Key] extends number ? Key : never]: true };

/** A number that stands by itself among the assumptions. */
function own(key: NumberOf<OfferAssumptions>, { because, ...shown }: Shown): AssumptionField {
  return {
    ...shown,
    because: because ?? null,
    key,
    read: (assumed) => assumed[key],
    write: (assumed, value) => ({ ...assumed, [key]: value }),
  };
}

/** A number of what bonuses are held to pay. */
function prior(key: Exclude<keyof BonusPrior, "meanFraction">, shown: Shown): AssumptionField {
  return {
    ...shown,
    because: null,
    key: `bonusPrior.${key}`,
    read: ({ bonusPrior }) => bonusPrior[key],
    write: (assumed, value) => ({ ...assumed, bonusPrior: { ...assumed.bonusPrior, [key]: value } }),
  };
}

function meanPayout(market: Market, of: ModelFigure): AssumedFigure {
  const field: AssumptionField = {
    key: `bonusPrior.meanFraction.${market}`,
    label: "of target",
    unit: "percent",
    accepts: [0, 2],
    because: null,
    read: ({ bonusPrior }) => bonusPrior.meanFraction[market] ?? 0,
    write: ({ bonusPrior, ...assumed }, value) => ({
      ...assumed,
      bonusPrior: { ...bonusPrior, meanFraction: { ...bonusPrior.meanFraction, [market]: value } },
    }),
  };
  return { ...figure("bonus", `What bonuses pay in ${MARKETS[market].inText}`, of, [field]), market };
}

function figure(
  group: AssumedFigure["group"],
  name: string,
  of: ModelFigure<unknown>,
  fields: readonly AssumptionField[],
): AssumedFigure {
  return { group, name, figure: of, market: null, fields, elsewhere: null };
}
