/** Which skills a person has, as the page shows it, and what is to be said of that. */
export interface OwnShown {
  /** Ids; null until it is known, and where their file cannot be understood. */
  readonly own: readonly string[] | null;
  /** Those that the evidence names, ticked or not. */
  readonly cited: readonly string[];
  readonly words: string;
  readonly isRefused: boolean;
}
