import { STAGES, type Stage } from "../grant.ts";
import type { CohortStart } from "./cohort-after.ts";
import type { ExitAssumptions, LogNormal } from "./exit-assumptions.ts";

/** Where a company begins and what is assumed, laid out for drawing; one number per stage, side by side. */
export interface ExitLaw {
  /** Of its last round among the stages. */
  readonly firstStage: number;
  readonly lastStage: number;
  /** How often per month anything happens. */
  readonly perMonth: Float64Array;
  /** Of what happens, the chance that it is a round; */
  readonly raises: Float64Array;
  /** that it is a round or closing; */
  readonly raisesOrCloses: Float64Array;
  /** that it is anything but listing. */
  readonly staysUnlisted: Float64Array;
  /** What a round leading to the stage leaves of a share held before. */
  readonly kept: Float64Array;
  readonly roundStep: LogNormal;
  readonly acquiredMultiple: LogNormal;
  readonly listedMultiple: LogNormal;
  readonly preferenceFraction: number;
}

/**
 * Lays assumptions out once for the many paths that `simulateExit` draws from them.
 *
 * Shape   a stage and sound assumptions, as `refuseAssumptions` lets pass → a law
 * Units   hazards per year → chances, and events per month
 */
export function exitLaw({ stage, assumptions }: CohortStart): ExitLaw {
  const hazards = STAGES.map((each) => assumptions.hazardsPerYear[each]);
  const all = hazards.map(({ raise, close, acquired, listed }) => raise + close + acquired + listed);
  const share = (some: number, index: number): number => some / (all[index] || 1);
  return {
    ...assumptions,
    firstStage: STAGES.indexOf(stage),
    lastStage: STAGES.length - 1,
    perMonth: Float64Array.from(all, (perYear) => perYear / 12),
    raises: Float64Array.from(hazards, ({ raise }, index) => share(raise, index)),
    raisesOrCloses: Float64Array.from(hazards, ({ raise, close }, index) => share(raise + close, index)),
    staysUnlisted: Float64Array.from(hazards, ({ raise, close, acquired, listed }, index) =>
      listed === 0 ? 1 : share(raise + close + acquired, index),
    ),
    kept: Float64Array.from(STAGES, (each) => 1 - soldBefore(each, assumptions)),
  };
}

/** No priced round leads to a company before its first one. */
function soldBefore(stage: Stage, { dilutionFraction }: ExitAssumptions): number {
  return stage === "pre-seed" ? 0 : dilutionFraction[stage];
}
