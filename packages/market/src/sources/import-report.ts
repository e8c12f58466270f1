/** A title that no role family lists, and how many postings of the file carry it. */
export interface UnlistedTitle {
  readonly title: string;
  readonly postings: number;
}

/**
 * What became of every row of a file: read = kept + rejected + alreadyKnown.
 *
 * Units   read, kept, rejected, alreadyKnown and reasons count rows; a posting with two ends was two rows.
 *         postings and postingsAdded count postings
 */
export interface ImportReport {
  readonly source: string;
  readonly read: number;
  readonly kept: number;
  readonly rejected: number;
  readonly alreadyKnown: number;
  /** What the store holds of the source now, local or not, full-time or not. */
  readonly postings: number;
  readonly postingsAdded: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly unlistedTitles: readonly UnlistedTitle[];
  /** Columns of the file that the source is not known to have; their values were left out. */
  readonly ignoredColumns: readonly string[];
  /** Line, reason and what stood there, for every rejected row. */
  readonly rejectedFile: string | null;
  readonly edition: string | null;
  readonly sha256: string;
  readonly store: string;
}

/** How far an import has come. */
export interface ImportProgress {
  readonly stage: "reading" | "pairing" | "writing";
  readonly readBytes: number;
  readonly totalBytes: number;
}
