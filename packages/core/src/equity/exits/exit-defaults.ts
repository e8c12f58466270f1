import type { ModelFigure } from "../../figures/index.ts";
import type { ExitAssumptions } from "./exit-assumptions.ts";
import { EXIT_HAZARDS } from "./hazard-figures.ts";
import { latestValue } from "./latest-value.ts";
import {
  ACQUIRED_MULTIPLE,
  LISTED_MULTIPLE,
  PREFERENCE_FRACTION,
  ROUND_DILUTION,
  ROUND_STEP,
} from "./round-figures.ts";

/** Every figure that the exit of a private company rests on, as a list to show. */
export const EXIT_FIGURES: readonly ModelFigure<unknown>[] = [
  ...Object.values(EXIT_HAZARDS),
  ROUND_DILUTION,
  ROUND_STEP,
  ACQUIRED_MULTIPLE,
  LISTED_MULTIPLE,
  PREFERENCE_FRACTION,
];

/** The latest value of each of those figures: where a person starts who changes none. */
export const EXIT_DEFAULTS: ExitAssumptions = {
  hazardsPerYear: {
    "pre-seed": latestValue(EXIT_HAZARDS["pre-seed"]),
    seed: latestValue(EXIT_HAZARDS.seed),
    "series-a": latestValue(EXIT_HAZARDS["series-a"]),
    "series-b": latestValue(EXIT_HAZARDS["series-b"]),
    "series-c": latestValue(EXIT_HAZARDS["series-c"]),
    "series-d": latestValue(EXIT_HAZARDS["series-d"]),
  },
  dilutionFraction: latestValue(ROUND_DILUTION),
  roundStep: latestValue(ROUND_STEP),
  acquiredMultiple: latestValue(ACQUIRED_MULTIPLE),
  listedMultiple: latestValue(LISTED_MULTIPLE),
  preferenceFraction: latestValue(PREFERENCE_FRACTION),
};
