import type { CalendarDate } from "../calendar/index.ts";

/** A moment in a repository's history that its person marked: a tag they set, or a merge they made. */
export interface GitMark {
  readonly kind: "tag" | "merge";
  /** A tag's name; empty for a merge. */
  readonly name: string;
  readonly subject: string;
  /** The lines beneath the subject. */
  readonly body: string;
  readonly date: CalendarDate;
}

/** What a repository says of itself. */
export interface GitHistory {
  /** The folder's name. */
  readonly name: string;
  /** The address it is pushed to; null where there is none. */
  readonly remote: string | null;
  readonly marks: readonly GitMark[];
}
