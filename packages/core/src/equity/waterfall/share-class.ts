/** Shares without a preference: founders', employees'. */
export interface CommonClass {
  readonly kind: "common";
  readonly name: string;
  readonly shares: number;
}

/** Shares that may take a preference, or turn into common ones instead. Amounts in major units. */
export interface PreferredClass {
  /** Whether it shares what is left after its preference, or takes the preference alone. */
  readonly kind: "non-participating" | "participating";
  readonly name: string;
  /** Common shares it converts to; 0 where it cannot. */
  readonly shares: number;
  readonly invested: number;
  /** Its preference, as a multiple of what was paid in. */
  readonly multiple: number;
  /** The most it takes out unconverted, as a multiple of what was paid in; null, or 0, where there is none. */
  readonly capMultiple: number | null;
  /** Higher is paid first; equal ones share in proportion to their preferences. */
  readonly seniority: number;
}

/** One class of a company's shares. */
export type ShareClass = CommonClass | PreferredClass;
