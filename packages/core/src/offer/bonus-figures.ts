import { defineFigure, type ModelFigure } from "../figures/index.ts";
import type { Market } from "../money/index.ts";

const TOWERS_WATSON_2015 = {
  title: "Towers Watson, Talent Management and Rewards Pulse Survey 2015",
  href: "https://investors.willistowerswatson.com/news-releases/news-release-details/us-employers-once-again-not-planning-fully-fund-annual-bonuses",
  readOn: "2026-11-23",
};

/** What bonuses pay of their target where that is published; other markets have no prior mean. */
export const MEAN_PAYOUT: Readonly<Partial<Record<Market, ModelFigure>>> = {
  US: defineFigure({
    name: "mean bonus payout, United States",
    unit: "fraction of target",
    says: "US firms funded their bonus pools at 87 to 93 % of target in 2012 to 2015.",
    values: [
      {
        from: "2012-01-01",
        value: 0.9,
        basis: "observed",
        source: { ...TOWERS_WATSON_2015, locator: "pool funding, 87 % in 2013, 93 % in 2014, 89 % in 2015" },
      },
    ],
  }),
  IN: defineFigure({
    name: "mean bonus payout, India",
    unit: "fraction of target",
    says: "Average performers in India were paid 60 to 80 % of their variable target.",
    values: [
      {
        from: "2012-01-01",
        value: 0.7,
        basis: "observed",
        source: {
          title: "EY India, Future of Pay 2026",
          href: "https://www.newsx.com/business/corporate-salary-outlook-2026-india-sees-91-growth-gccs-lead-with-104-boost-ey-report-highlights-rising-opportunities-171608/",
          locator: "payout of average performers, 2025",
          readOn: "2026-11-23",
        },
      },
    ],
  }),
};

/** How many years of a firm's own history the published mean is worth. */
export const PRIOR_YEARS = defineFigure({
  name: "weight of the published payout",
  unit: "years of own history",
  says: "The published mean weighs as much as two years of the firm's own payouts.",
  values: [
    {
      from: "2012-01-01",
      value: 2,
      basis: "assumed",
      source: {
        title: "Paycurve, methods: Bonus",
        href: "docs/methods/bonus.md",
        locator: "Shrinking",
        readOn: "2026-11-23",
      },
    },
  ],
});

/** What the lowest and the highest rated were paid of target, for a firm whose own years are not known. */
export const PAYOUT_RANGE = defineFigure({
  name: "range of bonus payouts",
  unit: "fraction of target",
  says: "In 2015 the lowest rated were paid 65 %, the highest rated 119 % of target.",
  values: [
    {
      from: "2012-01-01",
      value: { low: 0.65, high: 1.19 },
      basis: "observed",
      source: { ...TOWERS_WATSON_2015, locator: "payout by rating, 2015" },
    },
  ],
});
