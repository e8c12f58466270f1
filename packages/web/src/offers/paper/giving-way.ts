/** What may give way so that the rest fits one sheet. */
export interface GivesWay {
  /** Finds it on the page. */
  readonly selector: string;
  /** The first so many of them stay at this step. */
  readonly keeps: number;
  /** Those from here on have their own step. */
  readonly leaves?: number;
  /** What is said of them on paper; findings are counted instead. */
  readonly says: string | null;
}

/** The findings, one by one. */
export const FINDINGS = ".findings > ul > li";

/** In this order: what the numbers say too goes before what only stands once. */
export const GIVES_WAY: readonly GivesWay[] = [
  { selector: ".years", keeps: 0, says: "the years" },
  { selector: FINDINGS, keeps: 8, says: null },
  { selector: ".outcome .plot", keeps: 0, says: "the pictures of what may come of it" },
  { selector: FINDINGS, keeps: 4, leaves: 8, says: null },
  { selector: ".offers-chart", keeps: 0, says: "the picture of the four steps" },
  { selector: ".flips", keeps: 0, says: "what would change the answer" },
  { selector: ".outcome", keeps: 0, says: "what may come of each" },
  { selector: FINDINGS, keeps: 0, leaves: 4, says: null },
];
