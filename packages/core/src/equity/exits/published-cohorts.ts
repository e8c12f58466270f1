import { defineFigure, type ModelFigure } from "../../figures/index.ts";
import type { Stage } from "../grant.ts";

/** What became of the companies of one study; each number a fraction of them. */
export interface PublishedOutcomes {
  readonly companies: number;
  readonly years: number;
  readonly fractions: Readonly<Record<string, number>>;
}

/** The cohort that the hazards are fitted to. */
export const FITTED_COHORT: ModelFigure<PublishedOutcomes> = defineFigure({
  name: "startups founded in 2018, first count",
  unit: "fraction of companies",
  says: "Of 4,369 US startups founded in 2018, 32 % were still private on 1 January 2025 and 62 % had closed.",
  values: [
    {
      from: "2025-01-01",
      value: {
        companies: 4369,
        years: 6.5,
        fractions: {
          live: 0.322,
          closed: 0.619,
          acquired: 0.055,
          listed: 0.0034,
          seed: 0.564,
          "series-a": 0.364,
          "series-b": 0.148,
          "series-c": 0.044,
          "series-d": 0.011,
        },
      },
      basis: "observed",
      source: {
        title: "Carta (Peter Walker), reported by Duet Partners, 19 Feb 2025",
        href: "https://duetpartners.com",
        locator: "status on 1 Jan 2025 of 4,369 US startups founded 2018 (secondary)",
        readOn: "2026-11-23",
      },
    },
  ],
});

/** Another count of the same year's startups, which the model is not fitted to and does not meet. */
export const RIVAL_COHORT: ModelFigure<PublishedOutcomes> = defineFigure({
  name: "startups incorporated in 2018, second count",
  unit: "fraction of companies",
  says: "Of 3,067 US startups incorporated in 2018, 45 % went on after about six years and 49 % had shut down.",
  values: [
    {
      from: "2024-01-01",
      value: {
        companies: 3067,
        years: 6,
        fractions: { live: 0.45, closed: 0.49, acquired: 0.05, listed: 0.002 },
      },
      basis: "observed",
      source: {
        title: "Carta (Peter Walker), Angel Capital Association",
        href: "https://angelcapitalassociation.org/?p=12286",
        locator: "status after about 6 years, no biotech",
        readOn: "2026-11-23",
      },
    },
  ],
});

/** What financings returned, which the model is not fitted to. */
export const REALISED_BELOW_ONE: ModelFigure = defineFigure({
  name: "financings that returned less than was paid in",
  unit: "fraction of financings",
  says: "Of 21,000 US venture financings of 2004 to 2013, 65 % returned less than was paid in.",
  values: [
    {
      from: "2014-08-12",
      value: 0.65,
      basis: "observed",
      source: {
        title: "Correlation Ventures via Seth Levine, 12 Aug 2014",
        href: "https://www.sethlevine.com",
        locator: "realised multiple of 21,000+ US financings 2004-2013: below 1x",
        readOn: "2026-11-23",
      },
    },
  ],
});

/** Rounds, and how long the companies that raised them are followed. */
export interface FollowedFinancings {
  /** Each as often as the others. */
  readonly stages: readonly Stage[];
  readonly years: number;
}

/** The financings that are set beside realised ones, whose mix of rounds and time to realise are not published. */
export const FOLLOWED_FINANCINGS: ModelFigure<FollowedFinancings> = defineFigure({
  name: "financings set beside realised ones",
  unit: "stages, and years followed",
  says: "Financings from seed to Series C, each as often, are followed for twelve years.",
  values: [
    {
      from: "2014-08-12",
      value: { stages: ["seed", "series-a", "series-b", "series-c"], years: 12 },
      basis: "assumed",
      source: {
        title: "Paycurve, methods: Private exits",
        href: "docs/methods/exits.md",
        locator: "What it misses",
        readOn: "2026-11-23",
      },
    },
  ],
});
