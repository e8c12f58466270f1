import { defineFigure, type ModelFigure } from "../../figures/index.ts";
import type { Stage } from "../grant.ts";
import type { ExitHazards } from "./exit-assumptions.ts";

/** What happens to a private company in a year, by stage: fitted to one published cohort, so assumed. */
export const EXIT_HAZARDS: Readonly<Record<Stage, ModelFigure<ExitHazards>>> = {
  "pre-seed": hazards("before any priced round", { raise: 0.29, close: 0.2, acquired: 0.01, listed: 0 }),
  seed: hazards("after its seed round", { raise: 0.42, close: 0.15, acquired: 0.014, listed: 0 }),
  "series-a": hazards("after Series A", { raise: 0.22, close: 0.12, acquired: 0.02, listed: 0.0017 }),
  "series-b": hazards("after Series B", { raise: 0.19, close: 0.093, acquired: 0.029, listed: 0.0046 }),
  "series-c": hazards("after Series C", { raise: 0.19, close: 0.073, acquired: 0.041, listed: 0.012 }),
  "series-d": hazards("after Series D or later", {
    raise: 0.19,
    close: 0.057,
    acquired: 0.058,
    listed: 0.034,
  }),
};

function hazards(when: string, value: ExitHazards): ModelFigure<ExitHazards> {
  return defineFigure({
    name: `what happens to a company ${when}`,
    unit: "hazard per year",
    says: `How often per year a company raises, closes, is bought or lists ${when}.`,
    values: [
      {
        from: "2018-01-01",
        value,
        basis: "assumed",
        source: {
          title: "Carta (Peter Walker), reported by Duet Partners, 19 Feb 2025",
          href: "https://duetpartners.com",
          locator: "fitted to the status on 1 Jan 2025 of 4,369 US startups founded 2018 (secondary)",
          readOn: "2026-11-23",
        },
      },
    ],
  });
}
