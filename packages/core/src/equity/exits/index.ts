export { chanceCommonPays, fractionUncovered } from "./chance-common-pays.ts";
export { type CohortStart, cohortAfter, type ExitCohort } from "./cohort-after.ts";
export { commonOfPost } from "./common-of-post.ts";
export { compareWithPublished, type ExitComparison } from "./compare-with-published.ts";
export type { ExitAssumptions, ExitHazards, LogNormal, RaisedStage } from "./exit-assumptions.ts";
export { EXIT_DEFAULTS, EXIT_FIGURES } from "./exit-defaults.ts";
export { type ExitLaw, exitLaw } from "./exit-law.ts";
export { EXIT_HAZARDS } from "./hazard-figures.ts";
export {
  FITTED_COHORT,
  FOLLOWED_FINANCINGS,
  type FollowedFinancings,
  type PublishedOutcomes,
  REALISED_BELOW_ONE,
  RIVAL_COHORT,
} from "./published-cohorts.ts";
export { refuseAssumptions } from "./refuse-assumptions.ts";
export {
  ACQUIRED_MULTIPLE,
  LISTED_MULTIPLE,
  PREFERENCE_FRACTION,
  ROUND_DILUTION,
  ROUND_STEP,
} from "./round-figures.ts";
export { type ExitPath, type ExitQuestion, emptyPath, simulateExit } from "./simulate-exit.ts";
