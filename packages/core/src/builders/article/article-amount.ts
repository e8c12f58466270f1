/**
 * How an amount in an article stands. Bound: it is a link to a figure that prints it. Unsourced: no link to a figure goes
 * around all of it. Unknown-figure: the link names none that is known. Other-market: the figure is not of the article's
 * market. Mismatched: the figure prints another amount.
 */
export type AmountStanding = "bound" | "unsourced" | "unknown-figure" | "other-market" | "mismatched";

/** An amount of money in an article, and what backs it. */
export interface ArticleAmount {
  /** Of the Markdown, from 1. */
  readonly line: number;
  /** Of its first letter in the Markdown, from 0. */
  readonly place: number;
  /** As a reader sees it. */
  readonly text: string;
  readonly standing: AmountStanding;
  /** The figure that its link names, known or not; null where no link names one. */
  readonly figure: string | null;
  /** What a reader is told of it. */
  readonly words: string;
}
