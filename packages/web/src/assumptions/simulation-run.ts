import type { SimulationQuestion } from "@paycurve/core/offer";

/** How the drawing of courses goes, and what may be asked of it. */
export interface SimulationRun {
  /** How many courses are wanted, and from which seed. */
  readonly asked: SimulationQuestion;
  /** The same of the result that stands; null before the first. */
  readonly drawn: SimulationQuestion | null;
  /** “drawing” only where it takes long. */
  readonly state: "quiet" | "drawing" | "stopped" | "failed";
  /** Of what is drawn, or was when it was stopped. */
  readonly doneFraction: number;
  readonly ask: (question: SimulationQuestion) => void;
  /** Leaves the last result standing. */
  readonly stop: () => void;
}
