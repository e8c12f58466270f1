import { defineFigure, type ModelFigure } from "../../figures/index.ts";
import type { LogNormal, RaisedStage } from "./exit-assumptions.ts";

/** What a new round sells of the company: the median by round. */
export const ROUND_DILUTION: ModelFigure<Readonly<Record<RaisedStage, number>>> = defineFigure({
  name: "dilution in a priced round",
  unit: "fraction of the company",
  says: "The median US round of 2023 sold 20.5 % of the company at seed, 10.3 % at Series D.",
  values: [
    {
      from: "2023-01-01",
      value: { seed: 0.205, "series-a": 0.195, "series-b": 0.172, "series-c": 0.126, "series-d": 0.103 },
      basis: "observed",
      source: {
        title: "Carta, reported by Mazanti Pulse, 12 Oct 2023",
        href: "https://mazantipulse.com",
        locator: "median dilution by series, 2023 US rounds (secondary)",
        readOn: "2026-11-23",
      },
    },
  ],
});

/** How much more a company is said to be worth at each round. */
export const ROUND_STEP: ModelFigure<LogNormal> = assumption({
  name: "step of a round",
  unit: "post-money over the last one",
  says: "A round doubles the post-money at the median; about one in eight lowers it.",
  value: { median: 2, logSd: 0.6 },
});

/** What a buyer pays, against what investors last said the company was worth. */
export const ACQUIRED_MULTIPLE: ModelFigure<LogNormal> = assumption({
  name: "price of an acquired company",
  unit: "price over last post-money",
  says: "Half of the companies that are bought fetch less than 70 % of their last post-money.",
  value: { median: 0.7, logSd: 1.2 },
});

/** What the market pays at a listing, against what investors last said. */
export const LISTED_MULTIPLE: ModelFigure<LogNormal> = assumption({
  name: "price of a company that lists",
  unit: "price over last post-money",
  says: "Half of the companies that list are worth more than one and a half times their last post-money.",
  value: { median: 1.5, logSd: 0.8 },
});

/** What stands before common shares at an exit. */
export const PREFERENCE_FRACTION: ModelFigure = assumption({
  name: "preferences of a private company",
  unit: "fraction of last post-money",
  says: "Preferred shares are paid 40 % of the last post-money before common ones receive anything.",
  value: 0.4,
});

interface Assumption<V> {
  readonly name: string;
  readonly unit: string;
  readonly says: string;
  readonly value: V;
}

function assumption<V>({ name, unit, says, value }: Assumption<V>): ModelFigure<V> {
  const source = {
    title: "Paycurve, methods: Private exits",
    href: "docs/methods/exits.md",
    locator: "Rounds and prices",
    readOn: "2026-11-23",
  };
  return defineFigure({
    name,
    unit,
    says,
    values: [{ from: "2018-01-01", value, basis: "assumed", source }],
  });
}
