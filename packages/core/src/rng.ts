/** Chance, as an argument: the same seed gives the same draws on every engine. */
export interface Rng {
  /** Uniform on [0, 1). */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
}
