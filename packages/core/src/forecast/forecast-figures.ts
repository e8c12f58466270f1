import { defineFigure } from "../figures/index.ts";

/** How far a cell's median moves between one edition and the postings that come after it, beyond chance. */
export const MEDIAN_DRIFT = defineFigure({
  name: "drift of a median",
  unit: "standard deviation of log pay",
  says: "What later postings of a cell differ by beyond what their number explains: a twenty-fifth, up or down.",
  values: [
    {
      from: "2025-01-19",
      value: 0.04,
      basis: "observed",
      source: {
        title:
          "Medians of postings not yet seen: the drift, fitted on 2023 to 2024 in the edition of 19 January 2025",
        href: "docs/methods/forecasts.md",
        locator: "The drift",
        readOn: "2026-11-28",
      },
    },
  ],
});
