import type { ModelFigure } from "../../figures/index.ts";
import { fractionUncovered } from "./chance-common-pays.ts";
import { cohortAfter } from "./cohort-after.ts";
import type { ExitAssumptions } from "./exit-assumptions.ts";
import { latestValue } from "./latest-value.ts";
import {
  FITTED_COHORT,
  FOLLOWED_FINANCINGS,
  type PublishedOutcomes,
  REALISED_BELOW_ONE,
  RIVAL_COHORT,
} from "./published-cohorts.ts";

/** One published number beside what the model makes of it. */
export interface ExitComparison {
  /** Name of the published figure. */
  readonly study: string;
  readonly measure: string;
  readonly published: number;
  readonly modelled: number;
  /** Whether they lie within two points or a tenth of the published one. */
  readonly met: boolean;
}

/**
 * Every published number on how companies end beside what the exit model gives for it, the misses with the rest.
 * It is fitted to the first count of the startups of 2018. It misses the second, in which fewer had closed, and has
 * too many financings return less than was paid in.
 *
 * Shape   assumptions → one row per published number
 * Units   fractions, 0…1
 * Errors  those of `refuseAssumptions`
 * Source  golden/exit-cohort.json
 */
export function compareWithPublished(assumptions: ExitAssumptions): readonly ExitComparison[] {
  return [
    ...cohortRows(FITTED_COHORT, assumptions),
    ...cohortRows(RIVAL_COHORT, assumptions),
    row(REALISED_BELOW_ONE.name, "below 1×", latestValue(REALISED_BELOW_ONE), belowOne(assumptions)),
  ];
}

function cohortRows(
  figure: ModelFigure<PublishedOutcomes>,
  assumptions: ExitAssumptions,
): readonly ExitComparison[] {
  const { years, fractions } = latestValue(figure);
  const { reached, ...ended } = cohortAfter(years, { stage: "pre-seed", assumptions });
  const modelled: Readonly<Record<string, number>> = { ...ended, ...reached };
  return Object.entries(fractions).map(([measure, published]) =>
    row(figure.name, measure, published, modelled[measure] ?? 0),
  );
}

/** Of the financings that ended, those whose preferred shares were not all paid back. */
function belowOne(assumptions: ExitAssumptions): number {
  const { stages, years } = latestValue(FOLLOWED_FINANCINGS);
  let [ended, uncovered] = [0, 0];
  for (const stage of stages) {
    const start = { stage, assumptions };
    const fraction = 1 - cohortAfter(years, start).live;
    ended += fraction;
    uncovered += fraction * fractionUncovered(years, start);
  }
  return ended === 0 ? 0 : uncovered / ended;
}

function row(study: string, measure: string, published: number, modelled: number): ExitComparison {
  const met = Math.abs(modelled - published) <= Math.max(0.02, 0.1 * published);
  return { study, measure, published, modelled, met };
}
