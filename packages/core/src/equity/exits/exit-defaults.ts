import { type ModelFigure, valueOn } from "../../figures/index.ts";
import type { ExitAssumptions } from "./exit-assumptions.ts";
import { EXIT_HAZARDS } from "./hazard-figures.ts";
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
    "pre-seed": latest(EXIT_HAZARDS["pre-seed"]),
    seed: latest(EXIT_HAZARDS.seed),
    "series-a": latest(EXIT_HAZARDS["series-a"]),
    "series-b": latest(EXIT_HAZARDS["series-b"]),
    "series-c": latest(EXIT_HAZARDS["series-c"]),
    "series-d": latest(EXIT_HAZARDS["series-d"]),
  },
  dilutionFraction: latest(ROUND_DILUTION),
  roundStep: latest(ROUND_STEP),
  acquiredMultiple: latest(ACQUIRED_MULTIPLE),
  listedMultiple: latest(LISTED_MULTIPLE),
  preferenceFraction: latest(PREFERENCE_FRACTION),
};

function latest<V>(figure: ModelFigure<V>): V {
  return valueOn(figure, "9999-12-31").value;
}
