import { defineFigure } from "../figures/index.ts";

const METHODS = {
  title: "Structure across markets: how a carried step is held to be wrong",
  href: "docs/methods/structure.md",
  locator: "What is assumed",
  readOn: "2026-11-28",
};

/** How wrong a step is held to be in a market with which nothing was ever compared. */
export const ASSUMED_STEP_ERROR = defineFigure({
  name: "assumed error of a carried step",
  unit: "standard deviation of log pay",
  says: "With a market that was never compared a step may be a quarter off, up or down, and more one time in three.",
  values: [{ from: "2026-01-01", value: 0.25, basis: "assumed", source: METHODS }],
});

/** The least a step is held to be wrong by while fewer than ten titles were compared. */
export const LEAST_STEP_ERROR = defineFigure({
  name: "least error of a carried step",
  unit: "standard deviation of log pay",
  says: "Under ten comparisons agree too easily by chance: a step's error is not held to be under a tenth.",
  values: [{ from: "2026-01-01", value: 0.1, basis: "assumed", source: METHODS }],
});

/** How little the spread within a level is held to be known in another market. */
export const LEAST_SPREAD_DOUBT = defineFigure({
  name: "least doubt of a carried spread",
  unit: "standard deviation of the logarithm of the spread",
  says: "Outside the reference market the spread of pay within a level may be half as large again, or a third less.",
  values: [{ from: "2026-01-01", value: 0.4, basis: "assumed", source: METHODS }],
});
