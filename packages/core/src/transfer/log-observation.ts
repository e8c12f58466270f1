/** One observation of log pay at a level, counted from 0, the lowest. */
export interface LogObservation {
  readonly level: number;
  /** The ends of a range that pay would lie anywhere in; the same for one amount. */
  readonly low: number;
  readonly high: number;
  /** In (0, 1]. */
  readonly weight: number;
}
