/** Something a figure contradicts itself or another figure in. */
export interface FigureProblem {
  readonly id: string;
  /** The rule, by name. */
  readonly check: string;
  readonly message: string;
}
